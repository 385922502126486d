// Which memberships of units are new, changed or ended since a delivery?
// Parameters: $since number of the last delivery that was known then; $afterSubject, $afterKey the last entry of the page before, empty at the beginning; $limit how many; $scope division prefix
MATCH (p:Person)-[m:MEMBER_OF]->(u:AidUnit)
WHERE m.deliveryNo > $since AND ($scope = '' OR u.divisionCode STARTS WITH $scope)
  AND (p.personId > $afterSubject OR (p.personId = $afterSubject AND m.factKey > $afterKey))
WITH p, m, u ORDER BY p.personId, m.factKey LIMIT $limit
RETURN 'person' AS subjectKind, p.personId AS subjectKey, m.factKey AS key, u.divisionCode AS divisionCode,
       m.deliveryNo AS deliveryNo, m.fileNo AS fileNo, m.line AS line,
       {code: u.aidUnitNo, from: m.from, to: m.to, amountFen: null, state: CASE WHEN m.applicant THEN 'applicant' END} AS now,
       COLLECT { MATCH (p)-[old:WAS_MEMBER_OF {factKey: m.factKey}]->(u)
                 WHERE old.deliveryNo <= $since AND old.untilDeliveryNo > $since
                 RETURN {code: u.aidUnitNo, from: old.from, to: old.to, amountFen: null, state: CASE WHEN old.applicant THEN 'applicant' END} AS before
                 ORDER BY old.deliveryNo DESC LIMIT 1 }[0] AS before
ORDER BY subjectKey, key
