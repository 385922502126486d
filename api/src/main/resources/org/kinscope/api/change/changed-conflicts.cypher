// Which conflicts were opened, changed or corrected since a delivery?
// Parameters: $since number of the last delivery that was known then; $afterSubject, $afterKey the last entry of the page before, empty at the beginning; $limit how many; $scope division prefix
MATCH (c:Conflict)
WHERE c.deliveryNo > $since AND ($scope = '' OR c.divisionCode STARTS WITH $scope)
  AND (c.subjectKey > $afterSubject OR (c.subjectKey = $afterSubject AND c.conflictKey > $afterKey))
WITH c, COLLECT { MATCH (c)-[:SUPERSEDES]->(old) WHERE old.deliveryNo <= $since AND old.untilDeliveryNo > $since
                  RETURN old ORDER BY old.deliveryNo DESC LIMIT 1 }[0] AS old
WHERE old IS NULL OR old.state <> c.state OR old.oneValue <> c.oneValue OR old.otherValue <> c.otherValue
WITH c, old ORDER BY c.subjectKey, c.conflictKey LIMIT $limit
RETURN c.subjectKind AS subjectKind, c.subjectKey AS subjectKey, c.conflictKey AS key, c.divisionCode AS divisionCode,
       c.deliveryNo AS deliveryNo, null AS fileNo, null AS line,
       {code: c.attribute, from: c.firstSeen, to: c.correctedOn, amountFen: null, state: c.state} AS now,
       CASE WHEN old IS NOT NULL THEN {code: old.attribute, from: old.firstSeen, to: old.correctedOn, amountFen: null, state: old.state} END AS before
ORDER BY subjectKey, key
