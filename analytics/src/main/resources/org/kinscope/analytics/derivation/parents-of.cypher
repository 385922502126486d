// Who are the parents of these people?
// $ids: list of personId
UNWIND $ids AS id
MATCH (p:Person)-[r:PARENT_OF]->(o:Person {personId: id})
RETURN p.personId AS personId,
       o.personId AS otherId,
       r.kind AS kind,
       r.deliveryNo AS deliveryNo, r.fileNo AS fileNo, r.line AS line
ORDER BY otherId, personId, kind
