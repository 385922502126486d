// How many findings of each analysis are there under the filter?
// Parameters: $codes, $subjectKind, $subjectKey, $state, $states the filter, null takes all; $asOf the day; $scope division prefix; $today: from its end on one that was put aside is open
MATCH (f:Finding)
WHERE ($scope = '' OR f.divisionCode STARTS WITH $scope)
  AND f.firstSeen <= $asOf
  AND ($codes IS NULL OR f.code IN $codes)
  AND ($subjectKind IS NULL OR f.subjectKind = $subjectKind)
  AND ($subjectKey IS NULL OR f.subjectKey = $subjectKey)
  AND ($state IS NULL OR CASE WHEN f.stateUntil <= $today THEN 'OPEN' ELSE f.state END = $state)
  AND ($states IS NULL OR CASE WHEN f.stateUntil <= $today THEN 'OPEN' ELSE f.state END IN $states)
RETURN f.code AS code, count(f) AS total
