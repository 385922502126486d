// A reviewer says of one subject of a draw whether something is wrong; an earlier word stays beside it.
// $item: id of the item; $verdict: verdict, by, on, reason
MATCH (i:AuditItem {id: $item})
WITH i, COUNT { (:AuditVerdict)-[:ON]->(i) } + 1 AS no
CREATE (v:AuditVerdict)-[:ON]->(i)
SET v = $verdict, v.no = no, v.id = i.id + '-' + no
RETURN no
