// Which household is each person registered in? It gives the order in which people are numbered.
// The whole city; no parameters. The order is made on arrival, where a sort costs the database nothing.
MATCH (p:Person)-[r:REGISTERED_IN]->(h:Household)
RETURN p.personId AS personId,
       h.householdNo AS householdNo,
       r.from AS from,
       r.to AS to
