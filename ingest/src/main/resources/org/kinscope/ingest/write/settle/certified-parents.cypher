// Whom do the birth certificates name as parents? What an earlier version named is closed. Of a human with several numbers
// each certificate tells for its own: via has the records of parent and child where one of them belongs to another person.
// Parameters: rows and among them changed (subject, record, mother_id, father_id, their _record, said), deliveryNo
UNWIND $changed AS row
MATCH (:Person {personId: row.subject})<-[r:PARENT_OF {kind: 'birth'}]-(parent)
WHERE coalesce(r.via[1], row.subject) = row.record
  AND NOT coalesce(r.via[0], parent.personId) IN [coalesce(row.mother_id_record, row.mother_id, ''), coalesce(row.father_id_record, row.father_id, '')]
WITH r, startNode(r) AS parent, endNode(r) AS child
CREATE (parent)-[was:WAS_PARENT_OF]->(child)
SET was = properties(r), was.untilDeliveryNo = $deliveryNo
DELETE r;
UNWIND $rows AS row
UNWIND [{id: row.mother_id, record: coalesce(row.mother_id_record, row.mother_id)},
        {id: row.father_id, record: coalesce(row.father_id_record, row.father_id)}] AS named
WITH DISTINCT row.subject AS childId, named.id AS parentId, row.said AS said, named.record AS parentRecord, row.record AS childRecord
WHERE parentRecord <> childRecord
WITH childId, parentId, said, CASE WHEN parentRecord <> parentId OR childRecord <> childId THEN [parentRecord, childRecord] END AS via
MATCH (child:Person {personId: childId})
WHERE NOT EXISTS { (child)<-[x:PARENT_OF {kind: 'birth'}]-(:Person {personId: parentId}) WHERE coalesce(x.via, []) = coalesce(via, []) }
MATCH (parent:Person {personId: parentId})
CREATE (parent)-[r:PARENT_OF {kind: 'birth'}]->(child)
SET r += said, r.via = via;
