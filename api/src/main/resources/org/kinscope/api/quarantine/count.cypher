// How many refused rows and files does a filter leave?
// Parameters: the filter: $delivery, $dataset, $department, $reason, $states, $kind, null takes all; $scope division prefix
MATCH (q:QuarantineEntry)
WHERE ($scope = '' OR q.divisionCode IS NULL OR q.divisionCode STARTS WITH $scope)
  AND ($delivery IS NULL OR q.deliveryNo <= $delivery <= q.lastDeliveryNo)
  AND ($dataset IS NULL OR q.dataset = $dataset)
  AND ($department IS NULL OR q.department = $department)
  AND ($reason IS NULL OR q.reason = $reason)
  AND ($states IS NULL OR q.state IN $states)
  AND ($kind IS NULL OR q.kind = $kind)
RETURN count(q) AS total
