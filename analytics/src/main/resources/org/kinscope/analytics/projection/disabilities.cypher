// Which disabilities are certified?
// The whole city; no parameters. The order is made on arrival, where a sort costs the database nothing.
MATCH (p:Person)-[:CERTIFIED_AS]->(d:Disability)
RETURN p.personId AS personId,
       d.category AS category,
       d.grade AS grade,
       d.from AS from,
       d.to AS to,
       d.deliveryNo AS deliveryNo, d.fileNo AS fileNo, d.line AS line
