// Which reasons did departments write for statuses that have ended?
// Parameters: $asOf the day; $scope division prefix of the units; a unit whose own division is not known is asked about by its applicant's
MATCH (u:AidUnit)-[:HELD]->(s:StatusSpell)
WHERE s.to <= $asOf AND s.exitReason IS NOT NULL
  AND ($scope = '' OR u.divisionCode IS NULL OR u.divisionCode STARTS WITH $scope)
RETURN u.aidUnitNo AS unit, s.to AS on, s.exitReason AS reason
ORDER BY unit, on, s.status
