// Who is reached by which phone?
// The whole city; no parameters. The order is made on arrival, where a sort costs the database nothing.
MATCH (p:Person)-[r:REACHED_AT]->(t:Phone)
RETURN p.personId AS personId,
       t.phoneToken AS phoneToken,
       r.from AS from,
       r.to AS to,
       r.deliveryNo AS deliveryNo, r.fileNo AS fileNo, r.line AS line
