// Which statuses are new, changed or ended since a delivery?
// Parameters: $since number of the last delivery that was known then; $afterSubject, $afterKey the last entry of the page before, empty at the beginning; $limit how many; $scope division prefix
MATCH (u:AidUnit)-[:HELD]->(s:StatusSpell)
WHERE s.deliveryNo > $since AND ($scope = '' OR u.divisionCode STARTS WITH $scope)
  AND (u.aidUnitNo > $afterSubject OR (u.aidUnitNo = $afterSubject AND s.factKey > $afterKey))
WITH u, s ORDER BY u.aidUnitNo, s.factKey LIMIT $limit
RETURN 'aid_unit' AS subjectKind, u.aidUnitNo AS subjectKey, s.factKey AS key, u.divisionCode AS divisionCode,
       s.deliveryNo AS deliveryNo, s.fileNo AS fileNo, s.line AS line,
       {code: s.status, from: s.from, to: s.to, amountFen: s.declaredMonthlyIncomeFen, state: s.mode} AS now,
       COLLECT { MATCH (s)-[:SUPERSEDES]->(old) WHERE old.deliveryNo <= $since AND old.untilDeliveryNo > $since
                 RETURN {code: old.status, from: old.from, to: old.to, amountFen: old.declaredMonthlyIncomeFen, state: old.mode} AS before
                 ORDER BY old.deliveryNo DESC LIMIT 1 }[0] AS before
ORDER BY subjectKey, key
