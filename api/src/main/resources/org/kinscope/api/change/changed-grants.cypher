// Which grants are new, changed or ended since a delivery?
// Parameters: $since number of the last delivery that was known then; $afterSubject, $afterKey the last entry of the page before, empty at the beginning; $limit how many; $scope division prefix
MATCH (p:Person)-[:RECEIVED]->(g:Grant)
WHERE g.deliveryNo > $since AND ($scope = '' OR p.divisionCode STARTS WITH $scope)
  AND (p.personId > $afterSubject OR (p.personId = $afterSubject AND g.factKey > $afterKey))
WITH p, g ORDER BY p.personId, g.factKey LIMIT $limit
RETURN 'person' AS subjectKind, p.personId AS subjectKey, g.factKey AS key, p.divisionCode AS divisionCode,
       g.deliveryNo AS deliveryNo, g.fileNo AS fileNo, g.line AS line,
       {code: g.programmeCode, from: g.from, to: g.to, amountFen: g.amountFen, state: g.amountPeriod} AS now,
       COLLECT { MATCH (g)-[:SUPERSEDES]->(old) WHERE old.deliveryNo <= $since AND old.untilDeliveryNo > $since
                 RETURN {code: old.programmeCode, from: old.from, to: old.to, amountFen: old.amountFen, state: old.amountPeriod} AS before
                 ORDER BY old.deliveryNo DESC LIMIT 1 }[0] AS before
ORDER BY subjectKey, key
