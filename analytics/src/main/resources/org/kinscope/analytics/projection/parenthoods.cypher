// Who is whose parent?
// The whole city; no parameters. The order is made on arrival, where a sort costs the database nothing.
MATCH (p:Person)-[r:PARENT_OF]->(o:Person)
RETURN p.personId AS personId,
       o.personId AS otherId,
       r.kind AS kind,
       r.deliveryNo AS deliveryNo, r.fileNo AS fileNo, r.line AS line
