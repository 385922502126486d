// Which applications for aid are recorded up to a day, and when was the family visited and the application decided?
// Parameters: $asOf the day; $scope division prefix of the units that applied
MATCH (a:Application)
WHERE a.appliedOn <= $asOf
OPTIONAL MATCH (a)-[:BY]->(u:AidUnit)
WITH a, u
WHERE $scope = '' OR u.divisionCode STARTS WITH $scope
RETURN u.divisionCode AS division, a.programmeCode AS programme, a.appliedOn AS appliedOn, a.visitedOn AS visitedOn, a.decidedOn AS decidedOn
ORDER BY a.applicationNo
