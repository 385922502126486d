// Gives people another name and marks the change, as a delivery does.
// $ids: list of personId
CREATE (:Change {id: randomUUID(), deliveryNo: 0, kind: 'persons', persons: $ids, units: [], at: datetime()})
WITH 1 AS marked
UNWIND $ids AS id
MATCH (p:Person {personId: id})
SET p.name = CASE WHEN p.name ENDS WITH '·' THEN left(p.name, size(p.name) - 1) ELSE p.name + '·' END
