// What does the header of a file say, and which column of the dataset is each of its fields?
// Parameters: deliveryNo, fileNo, header (list), columns (list, an empty text where a field is no column)
MATCH (d:Delivery {deliveryNo: $deliveryNo})
MERGE (d)-[:HAS_FILE]->(f:DeliveryFile {fileNo: $fileNo})
SET f.header = $header, f.columns = $columns
