// What became of the files of deliveries?
// Parameters: $deliveries list of numbers
UNWIND $deliveries AS no
MATCH (:Delivery {deliveryNo: no})-[:HAS_FILE]->(f:DeliveryFile)
RETURN no, f {.name, .dataset, .department, .read, .loaded, .unchanged, .quarantined, .reasons, .refused} AS file
ORDER BY no, f.fileNo
