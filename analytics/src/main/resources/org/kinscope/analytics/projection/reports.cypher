// Which hardship was reported of whom?
// The whole city; no parameters. The order is made on arrival, where a sort costs the database nothing.
MATCH (n:Report)-[:REPORTED_OF]->(p:Person)
RETURN p.personId AS personId,
       n.reportNo AS reportNo,
       n.channel AS channel,
       n.hardship AS hardship,
       n.reportedOn AS reportedOn,
       n.deliveryNo AS deliveryNo, n.fileNo AS fileNo, n.line AS line
