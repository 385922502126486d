// Which entries are corrected by a delivery that is read whole? Those that it has right and does not have wrong again.
// Parameters: deliveryNo
MATCH (d:Delivery {deliveryNo: $deliveryNo})
MATCH (q:QuarantineEntry {rightInDeliveryNo: $deliveryNo})
WHERE q.state = 'open' AND q.lastDeliveryNo < $deliveryNo
CALL (d, q) {
  SET q.state = 'corrected', q.correctedDeliveryNo = d.deliveryNo, q.settledOn = d.date
} IN TRANSACTIONS OF 5000 ROWS
