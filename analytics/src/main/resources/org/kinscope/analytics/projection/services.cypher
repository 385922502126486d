// Who serves or served as an official, and where?
// The whole city; no parameters. The order is made on arrival, where a sort costs the database nothing.
MATCH (p:Person)-[r:SERVES_AS]->(d:Division)
RETURN p.personId AS personId,
       d.code AS divisionCode,
       r.role AS role,
       r.from AS from,
       r.to AS to,
       r.deliveryNo AS deliveryNo, r.fileNo AS fileNo, r.line AS line
