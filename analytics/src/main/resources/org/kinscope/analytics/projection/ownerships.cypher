// Who owns or owned which vehicle or real estate?
// The whole city; no parameters. The order is made on arrival, where a sort costs the database nothing.
MATCH (p:Person)-[r:OWNS]->(a:Asset)
RETURN p.personId AS personId,
       a.plateNo AS plateNo,
       a.propertyNo AS propertyNo,
       r.share AS share,
       r.from AS from,
       r.to AS to,
       r.deliveryNo AS deliveryNo, r.fileNo AS fileNo, r.line AS line
