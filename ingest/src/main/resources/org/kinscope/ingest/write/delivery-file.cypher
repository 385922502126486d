// What is known of a file of a delivery?
// Parameters: deliveryNo, fileNo, facts (map)
MATCH (d:Delivery {deliveryNo: $deliveryNo})
MERGE (d)-[:HAS_FILE]->(f:DeliveryFile {fileNo: $fileNo})
SET f += $facts
