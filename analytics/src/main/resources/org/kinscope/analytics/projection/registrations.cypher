// Who is or was registered in which household?
// The whole city; no parameters. The order is made on arrival, where a sort costs the database nothing.
MATCH (p:Person)-[r:REGISTERED_IN]->(h:Household)
RETURN p.personId AS personId,
       h.householdNo AS householdNo,
       h.divisionCode AS divisionCode,
       r.from AS from,
       r.to AS to,
       r.deliveryNo AS deliveryNo, r.fileNo AS fileNo, r.line AS line
