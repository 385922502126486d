// Which deliveries does a delivery of corrected rows correct? Those that its entries were first refused in.
// Parameters: deliveryNo
MATCH (d:Delivery {deliveryNo: $deliveryNo})
SET d.kind = 'correction'
WITH d
MATCH (q:QuarantineEntry)
WHERE (q.correctedDeliveryNo = $deliveryNo OR q.lastDeliveryNo = $deliveryNo) AND q.deliveryNo < $deliveryNo
WITH DISTINCT d, q.deliveryNo AS first
MATCH (original:Delivery {deliveryNo: first})
MERGE (d)-[:CORRECTS]->(original)
