// Which statuses did units hold?
// The whole city; no parameters. The order is made on arrival, where a sort costs the database nothing.
MATCH (u:AidUnit)-[:HELD]->(s:StatusSpell)
RETURN u.aidUnitNo AS aidUnitNo,
       s.status AS status,
       s.from AS from,
       s.to AS to,
       s.declaredMonthlyIncomeFen AS declaredMonthlyIncomeFen,
       s.mode AS mode,
       s.deliveryNo AS deliveryNo, s.fileNo AS fileNo, s.line AS line
