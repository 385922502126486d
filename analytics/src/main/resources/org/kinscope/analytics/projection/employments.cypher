// Who is or was insured as an employee of whom?
// The whole city; no parameters. The order is made on arrival, where a sort costs the database nothing.
MATCH (p:Person)-[r:EMPLOYED_BY]->(c:Company)
RETURN p.personId AS personId,
       c.uscc AS uscc,
       r.wageBaseFen AS wageBaseFen,
       r.from AS from,
       r.to AS to,
       r.deliveryNo AS deliveryNo, r.fileNo AS fileNo, r.line AS line
