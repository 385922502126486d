// Who was in prison, and when?
// The whole city; no parameters. The order is made on arrival, where a sort costs the database nothing.
MATCH (p:Person)-[:HELD_IN]->(i:Imprisonment)
RETURN p.personId AS personId,
       i.from AS from,
       i.to AS to,
       i.deliveryNo AS deliveryNo, i.fileNo AS fileNo, i.line AS line
