// Which officials declared which relatives?
// The whole city; no parameters. The order is made on arrival, where a sort costs the database nothing.
MATCH (p:Person)-[r:FILED_KIN]->(o:Person)
RETURN p.personId AS personId,
       o.personId AS otherId,
       r.on AS on,
       r.aidUnitNo AS aidUnitNo,
       r.deliveryNo AS deliveryNo, r.fileNo AS fileNo, r.line AS line
