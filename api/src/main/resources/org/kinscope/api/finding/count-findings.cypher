// How many findings are there under the filter?
// Parameters: $codes, $subjectKind, $subjectKey, $state the filter, null takes all; $asOf the day; $scope division prefix
MATCH (f:Finding)
WHERE ($scope = '' OR f.divisionCode STARTS WITH $scope)
  AND f.firstSeen <= $asOf
  AND ($codes IS NULL OR f.code IN $codes)
  AND ($subjectKind IS NULL OR f.subjectKind = $subjectKind)
  AND ($subjectKey IS NULL OR f.subjectKey = $subjectKey)
  AND ($state IS NULL OR f.state = $state)
RETURN count(f) AS total
