// Which findings that stand have this row in their evidence?
// Parameters: $fact the row as the evidence has it; $asOf the day; $scope division prefix; $most how many at most
MATCH (f:Finding)
WHERE f.state <> 'EXPIRED' AND f.evidence CONTAINS $fact AND f.firstSeen <= $asOf
  AND ($scope = '' OR f.divisionCode STARTS WITH $scope)
RETURN f.findingKey AS findingKey
ORDER BY findingKey LIMIT $most
