// What did these conflicts say when an earlier delivery was the last? That version stays beside the living one.
// $keys: conflicts; $deliveryNo: the last delivery now
UNWIND $keys AS key
MATCH (c:Conflict {conflictKey: key})
WHERE c.deliveryNo < $deliveryNo
CREATE (c)-[:SUPERSEDES]->(old:Superseded:SupersededConflict)
SET old = properties(c), old.untilDeliveryNo = $deliveryNo, c.deliveryNo = $deliveryNo
WITH c, old
MATCH (c)-[:CONCERNS]->(n)
CREATE (old)-[:WAS_CONCERNS]->(n)
