// Who has or had which role in which company?
// The whole city; no parameters. The order is made on arrival, where a sort costs the database nothing.
MATCH (p:Person)-[r:HAS_ROLE]->(c:Company)
RETURN p.personId AS personId,
       c.uscc AS uscc,
       r.role AS role,
       r.share AS share,
       r.from AS from,
       r.to AS to,
       r.deliveryNo AS deliveryNo, r.fileNo AS fileNo, r.line AS line
