// To whom are or were these people married?
// $ids: list of personId
UNWIND $ids AS id
MATCH (:Person {personId: id})-[r:SPOUSE_OF]-(:Person)
WITH DISTINCT r, startNode(r) AS p, endNode(r) AS o
RETURN p.personId AS personId,
       o.personId AS otherId,
       r.from AS from,
       r.to AS to,
       r.deliveryNo AS deliveryNo, r.fileNo AS fileNo, r.line AS line
ORDER BY personId, otherId, from
