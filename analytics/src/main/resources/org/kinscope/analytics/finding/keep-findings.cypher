// What did these findings say when an earlier delivery was the last? That version stays beside the living one.
// $rows: list of {findingKey}; $deliveryNo: the last delivery now
UNWIND $rows AS row
MATCH (f:Finding {findingKey: row.findingKey})
WHERE f.deliveryNo < $deliveryNo
CREATE (f)-[:SUPERSEDES]->(old:Superseded:SupersededFinding)
SET old = properties(f), old.untilDeliveryNo = $deliveryNo, f.deliveryNo = $deliveryNo
WITH f, old
CALL (f, old) {
  MATCH (f)-[:ABOUT]->(n)
  CREATE (old)-[:WAS_ABOUT]->(n)
}
CALL (f, old) {
  MATCH (f)-[:RESTS_ON]->(n)
  CREATE (old)-[:WAS_RESTS_ON]->(n)
}
