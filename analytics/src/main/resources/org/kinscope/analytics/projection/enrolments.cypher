// Who went to which school?
// The whole city; no parameters. The order is made on arrival, where a sort costs the database nothing.
MATCH (p:Person)-[:ENROLLED_AS]->(e:Enrolment)
RETURN p.personId AS personId,
       e.stage AS stage,
       e.annualCostFen AS annualCostFen,
       e.from AS from,
       e.to AS to,
       e.deliveryNo AS deliveryNo, e.fileNo AS fileNo, e.line AS line
