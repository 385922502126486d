// How many findings of each analysis were there under the filter when a delivery was the last?
// Parameters: $codes, $subjectKind, $subjectKey, $state, $states the filter, null takes all; $asOf the day; $scope division prefix; $known
// number of the delivery
MATCH (f:Finding|SupersededFinding)
WHERE f.deliveryNo <= $known < coalesce(f.untilDeliveryNo, $known + 1)
  AND ($scope = '' OR f.divisionCode STARTS WITH $scope)
  AND f.firstSeen <= $asOf
  AND ($codes IS NULL OR f.code IN $codes)
  AND ($subjectKind IS NULL OR f.subjectKind = $subjectKind)
  AND ($subjectKey IS NULL OR f.subjectKey = $subjectKey)
  AND ($state IS NULL OR f.state = $state)
  AND ($states IS NULL OR f.state IN $states)
RETURN f.code AS code, count(f) AS total
