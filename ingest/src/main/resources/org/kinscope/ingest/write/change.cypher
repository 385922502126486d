// What did this write touch, and how many facts of its file are new to the graph?
// Parameters: id, deliveryNo, fileNo, kind, persons (list of personId), units (list of aidUnitNo), added
CREATE (c:Change {id: $id, deliveryNo: $deliveryNo, kind: $kind, persons: $persons, units: $units, at: datetime()})
WITH c
MATCH (:Delivery {deliveryNo: $deliveryNo})-[:HAS_FILE]->(f:DeliveryFile {fileNo: $fileNo})
SET f.added = coalesce(f.added, 0) + $added
