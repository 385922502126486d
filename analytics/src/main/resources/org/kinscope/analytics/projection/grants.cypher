// Which aid was decided for whom, and who approved it?
// The whole city; no parameters. The order is made on arrival, where a sort costs the database nothing.
MATCH (p:Person)-[:RECEIVED]->(g:Grant)
RETURN p.personId AS personId,
       COLLECT { MATCH (a:Person)-[:APPROVED]->(g) RETURN a.personId ORDER BY a.personId LIMIT 1 }[0] AS approverId,
       g.grantNo AS grantNo,
       g.programmeCode AS programmeCode,
       g.departmentCode AS departmentCode,
       g.aidUnitNo AS aidUnitNo,
       g.amountFen AS amountFen,
       g.amountPeriod AS amountPeriod,
       g.from AS from,
       g.to AS to,
       g.decidedOn AS decidedOn,
       g.divisionCode AS divisionCode,
       g.deliveryNo AS deliveryNo, g.fileNo AS fileNo, g.line AS line
