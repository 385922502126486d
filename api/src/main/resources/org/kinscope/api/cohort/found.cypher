// About whom has an analysis found something that is still open?
// Parameters: $code of the analysis; $asOf the day; $scope division prefix; $today: from its end on one that was put aside is open
MATCH (f:Finding {code: $code})
WHERE ($scope = '' OR f.divisionCode STARTS WITH $scope)
  AND f.firstSeen <= $asOf
  AND NOT CASE WHEN f.stateUntil <= $today THEN 'OPEN' ELSE f.state END IN ['EXPLAINED', 'UNVERIFIABLE', 'EXPIRED']
RETURN DISTINCT f.subjectKey AS subjectKey
ORDER BY subjectKey
