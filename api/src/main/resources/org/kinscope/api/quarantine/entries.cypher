// Which refused rows and files follow a place? In the order of delivery, file and line.
// Parameters: $after the place, $end the first place that is too far; the filter: $delivery, $dataset, $department, $reason, $states, $kind, null takes all;
// $limit how many; $scope division prefix
MATCH (q:QuarantineEntry)
WHERE q.place > $after AND q.place < $end
  AND ($scope = '' OR q.divisionCode IS NULL OR q.divisionCode STARTS WITH $scope)
  AND ($delivery IS NULL OR q.deliveryNo <= $delivery <= q.lastDeliveryNo)
  AND ($dataset IS NULL OR q.dataset = $dataset)
  AND ($department IS NULL OR q.department = $department)
  AND ($reason IS NULL OR q.reason = $reason)
  AND ($states IS NULL OR q.state IN $states)
  AND ($kind IS NULL OR q.kind = $kind)
WITH q ORDER BY q.place LIMIT $limit
// Whom the row is probably of: by the record, at the person to whom it belongs now, where the scope covers that person.
OPTIONAL MATCH (own:Person {personId: q.suggestedRecord})
OPTIONAL MATCH (r:SourcePerson {source: 'persons', sourceKey: q.suggestedRecord})-[:RESOLVES_TO]->(home:Person)
WITH q, coalesce(own, r) AS record, coalesce(own, home) AS person
WITH q, record, CASE WHEN q.state = 'open' AND ($scope = '' OR person.divisionCode STARTS WITH $scope) THEN person END AS person
RETURN q {.*, suggestedPerson: person.personId, suggestedName: record.name} AS entry
ORDER BY entry.place
