// Who used which vehicle on which day?
// The whole city; no parameters. The order is made on arrival, where a sort costs the database nothing.
MATCH (p:Person)-[r:USED]->(v:Vehicle)
RETURN p.personId AS personId,
       v.plateNo AS plateNo,
       r.on AS on,
       r.evidence AS evidence,
       r.deliveryNo AS deliveryNo, r.fileNo AS fileNo, r.line AS line
