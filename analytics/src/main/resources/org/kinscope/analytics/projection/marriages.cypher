// Who was married to whom?
// The whole city; no parameters. The order is made on arrival, where a sort costs the database nothing.
MATCH (p:Person)-[r:SPOUSE_OF]->(o:Person)
RETURN p.personId AS personId,
       o.personId AS otherId,
       r.from AS from,
       r.to AS to,
       r.deliveryNo AS deliveryNo, r.fileNo AS fileNo, r.line AS line
