// Which disabilities of these people are certified?
// $ids: list of personId
UNWIND $ids AS id
MATCH (p:Person {personId: id})-[:CERTIFIED_AS]->(d:Disability)
RETURN p.personId AS personId,
       d.category AS category,
       d.grade AS grade,
       d.from AS from,
       d.to AS to,
       d.deliveryNo AS deliveryNo, d.fileNo AS fileNo, d.line AS line
ORDER BY personId, from, category
