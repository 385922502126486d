// Which findings are new, changed or gone by runs and reviews since a delivery? One that says the same again is none.
// Parameters: $since number of the last delivery that was known then; $afterSubject, $afterKey the last entry of the page before, empty at the beginning; $limit how many; $scope division prefix
MATCH (f:Finding)
WHERE f.deliveryNo > $since AND ($scope = '' OR f.divisionCode STARTS WITH $scope)
  AND (f.subjectKey > $afterSubject OR (f.subjectKey = $afterSubject AND f.findingKey > $afterKey))
WITH f, COLLECT { MATCH (f)-[:SUPERSEDES]->(old) WHERE old.deliveryNo <= $since AND old.untilDeliveryNo > $since
                  RETURN old ORDER BY old.deliveryNo DESC LIMIT 1 }[0] AS old
WHERE CASE WHEN old IS NULL THEN f.state <> 'EXPIRED'
           ELSE old.state <> f.state OR coalesce(old.amountFen, -1) <> coalesce(f.amountFen, -1) OR old.sentenceZh <> f.sentenceZh END
WITH f, old ORDER BY f.subjectKey, f.findingKey LIMIT $limit
RETURN f.subjectKind AS subjectKind, f.subjectKey AS subjectKey, f.findingKey AS key, f.divisionCode AS divisionCode,
       f.deliveryNo AS deliveryNo, null AS fileNo, null AS line,
       {code: f.code, from: f.firstSeen, to: CASE WHEN f.state = 'EXPIRED' THEN f.asOf END, amountFen: f.amountFen, state: f.state} AS now,
       CASE WHEN old IS NOT NULL THEN {code: old.code, from: old.firstSeen, to: CASE WHEN old.state = 'EXPIRED' THEN old.asOf END,
                                       amountFen: old.amountFen, state: old.state} END AS before
ORDER BY subjectKey, key
