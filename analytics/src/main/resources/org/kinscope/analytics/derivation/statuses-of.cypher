// Which statuses did the units of these people hold?
// $ids: list of personId
UNWIND $ids AS id
MATCH (:Person {personId: id})-[:MEMBER_OF]->(u:AidUnit)
WITH DISTINCT u
MATCH (u)-[:HELD]->(s:StatusSpell)
RETURN u.aidUnitNo AS aidUnitNo,
       s.status AS status,
       s.from AS from,
       s.to AS to,
       s.declaredMonthlyIncomeFen AS declaredMonthlyIncomeFen,
       s.mode AS mode,
       s.deliveryNo AS deliveryNo, s.fileNo AS fileNo, s.line AS line
ORDER BY aidUnitNo, from, status
