// Which derived relations are new?
// $type: the relationship type; $rows: list of {fromId, toId, properties}; $persons: the personIds of the rows
CREATE (:Change {
  id: randomUUID(),
  deliveryNo: COALESCE(COLLECT { MATCH (d:Delivery) RETURN max(d.deliveryNo) }[0], 0),
  kind: $type,
  persons: $persons,
  units: [],
  at: datetime()
})
WITH 1 AS marked
UNWIND $rows AS row
MATCH (a:Person {personId: row.fromId})
MATCH (b:Person {personId: row.toId})
CREATE (a)-[r:$($type)]->(b)
SET r = row.properties
