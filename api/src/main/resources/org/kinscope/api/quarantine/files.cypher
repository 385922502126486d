// Which delivered files do refused rows of a department stand in, and what were their headers?
// Parameters: $department; $dataset, $reason, $delivery, $states, null takes all
MATCH (q:QuarantineEntry {kind: 'row'})
WHERE q.department = $department
  AND ($states IS NULL OR q.state IN $states)
  AND ($dataset IS NULL OR q.dataset = $dataset)
  AND ($reason IS NULL OR q.reason = $reason)
  AND ($delivery IS NULL OR q.deliveryNo <= $delivery <= q.lastDeliveryNo)
WITH q.lastDeliveryNo AS deliveryNo, q.fileNo AS fileNo, count(*) AS rows
MATCH (:Delivery {deliveryNo: deliveryNo})-[:HAS_FILE]->(f:DeliveryFile {fileNo: fileNo})
RETURN deliveryNo, fileNo, rows, f.name AS name, f.dataset AS dataset, f.header AS header, f.columns AS columns
ORDER BY deliveryNo, fileNo
