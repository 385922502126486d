// Which derived relations no longer follow from the facts?
// $type: the relationship type; $rows: list of {id, fromId, toId}; $persons: the personIds of the rows
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
MATCH ()-[r]->()
WHERE elementId(r) = row.id AND type(r) = $type
DELETE r
