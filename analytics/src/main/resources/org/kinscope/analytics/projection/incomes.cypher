// Who earned what?
// The whole city; no parameters. The order is made on arrival, where a sort costs the database nothing.
MATCH (p:Person)-[:EARNED]->(i:Income)
RETURN p.personId AS personId,
       i.kind AS kind,
       i.amountFen AS amountFen,
       i.amountPeriod AS amountPeriod,
       i.from AS from,
       i.to AS to,
       i.deliveryNo AS deliveryNo, i.fileNo AS fileNo, i.line AS line
