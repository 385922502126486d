// What is known of these files of a delivery?
// Parameters: deliveryNo, files (list of fileNo, facts = map)
MATCH (d:Delivery {deliveryNo: $deliveryNo})
UNWIND $files AS file
MERGE (d)-[:HAS_FILE]->(f:DeliveryFile {fileNo: file.fileNo})
SET f += file.facts
