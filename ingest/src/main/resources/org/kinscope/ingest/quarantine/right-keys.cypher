// Which open entries are about keys that a delivery has right?
// Parameters: deliveryNo, keys (list)
UNWIND $keys AS key
MATCH (q:QuarantineEntry {aboutKey: key})
WHERE q.state = 'open'
SET q.rightInDeliveryNo = $deliveryNo
