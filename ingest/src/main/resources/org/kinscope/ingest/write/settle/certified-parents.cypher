// Whom do the birth certificates name as parents? What an earlier version named is closed.
// Parameters: rows and among them changed (subject, mother_id, father_id, said), deliveryNo
UNWIND $changed AS row
MATCH (:Person {personId: row.subject})<-[r:PARENT_OF {kind: 'birth'}]-(parent)
WHERE NOT parent.personId IN [coalesce(row.mother_id, ''), coalesce(row.father_id, '')]
WITH r, startNode(r) AS parent, endNode(r) AS child
CREATE (parent)-[was:WAS_PARENT_OF]->(child)
SET was = properties(r), was.untilDeliveryNo = $deliveryNo
DELETE r;
UNWIND $rows AS row
UNWIND [row.mother_id, row.father_id] AS parentId
WITH DISTINCT row.subject AS childId, parentId, row.said AS said
WHERE parentId <> childId
MATCH (child:Person {personId: childId})
WHERE NOT EXISTS { (child)<-[:PARENT_OF {kind: 'birth'}]-(:Person {personId: parentId}) }
MATCH (parent:Person {personId: parentId})
CREATE (parent)-[r:PARENT_OF {kind: 'birth'}]->(child)
SET r += said;
