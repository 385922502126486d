// How many conflicts are there under the filter?
// Parameters: $attributes, $department, $subjectKind, $subjectKey, $state, $finding the filter, null takes all; $asOf the day; $scope division prefix
MATCH (c:Conflict)
WHERE ($scope = '' OR c.divisionCode STARTS WITH $scope)
  AND c.firstSeen <= $asOf
  AND ($attributes IS NULL OR c.attribute IN $attributes)
  AND ($department IS NULL OR c.owner = $department OR c.oneDepartment = $department OR c.otherDepartment = $department)
  AND ($subjectKind IS NULL OR c.subjectKind = $subjectKind)
  AND ($subjectKey IS NULL OR c.subjectKey = $subjectKey)
  AND ($state IS NULL OR c.state = $state)
  AND ($finding IS NULL OR c.finding = $finding)
RETURN count(c) AS total
