// How many refused rows and files are there of each kind that $by names, and since when does the oldest wait?
// Parameters: $by reason, department, dataset, delivery or state; the filter: $delivery, $dataset, $department, $reason, $states, $kind, null takes all;
// $scope division prefix
MATCH (q:QuarantineEntry)
WHERE ($scope = '' OR q.divisionCode IS NULL OR q.divisionCode STARTS WITH $scope)
  AND ($delivery IS NULL OR q.deliveryNo <= $delivery <= q.lastDeliveryNo)
  AND ($dataset IS NULL OR q.dataset = $dataset)
  AND ($department IS NULL OR q.department = $department)
  AND ($reason IS NULL OR q.reason = $reason)
  AND ($states IS NULL OR q.state IN $states)
  AND ($kind IS NULL OR q.kind = $kind)
WITH CASE $by
       WHEN 'reason' THEN q.reason
       WHEN 'department' THEN coalesce(q.department, '')
       WHEN 'dataset' THEN coalesce(q.dataset, '')
       WHEN 'delivery' THEN toString(q.deliveryNo)
       ELSE q.state END AS key, q.since AS since
RETURN key, count(*) AS count, min(since) AS oldestSince
ORDER BY count DESC, key
