// What was paid to whom, by which decision?
// The whole city; no parameters. The order is made on arrival, where a sort costs the database nothing.
MATCH (p:Person)-[:PAID]->(y:Payment)
RETURN p.personId AS personId,
       y.grantNo AS grantNo,
       EXISTS { (y)-[:SETTLES]->(:Grant) } AS decided,
       y.programmeCode AS programmeCode,
       y.amountFen AS amountFen,
       y.paidOn AS paidOn,
       y.state AS state,
       y.deliveryNo AS deliveryNo, y.fileNo AS fileNo, y.line AS line
