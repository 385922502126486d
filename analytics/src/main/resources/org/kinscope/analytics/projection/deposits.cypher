// What stood on whose accounts?
// The whole city; no parameters. The order is made on arrival, where a sort costs the database nothing.
MATCH (p:Person)-[:HOLDS]->(a:Account)-[:HAD_BALANCE]->(b:Balance)
RETURN p.personId AS personId,
       a.accountToken AS accountToken,
       b.asOf AS asOf,
       b.balanceFen AS balanceFen,
       b.deliveryNo AS deliveryNo, b.fileNo AS fileNo, b.line AS line
