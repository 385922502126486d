// Which households follow a number? Looks at no more than $most of them.
// Parameters: $after the number; $limit how many; $most; $division, $leastMembers, $aided the filter, null takes all;
// $heads codes of the head; $asOf the day; $scope division prefix; $known number of the delivery
MATCH (h:Household) WHERE h.householdNo > $after
WITH h ORDER BY h.householdNo LIMIT $most
WITH collect(h) AS looked
CALL (looked) {
  UNWIND looked AS h
  CALL (h) {
    MATCH (h)<-[r:REGISTERED_IN|WAS_REGISTERED_IN WHERE r.deliveryNo <= $known < coalesce(r.untilDeliveryNo, $known + 1)]-(p:Person)
    WITH r, p ORDER BY r.to IS NULL OR r.to > $asOf DESC, r.relationToHead IN $heads DESC, coalesce(r.from, date('0001-01-01')) DESC, r.factKey
    RETURN head(collect(r.divisionCode)) AS divisionCode, count(r) AS rows,
           [x IN collect({p: p, r: r}) WHERE coalesce(x.r.from <= $asOf, true) AND coalesce(x.r.to > $asOf, true) AND coalesce(x.p.deathDate > $asOf, true) | x.p] AS members
  }
  WITH h, members, rows, divisionCode
  WHERE rows > 0
    AND ($scope = '' OR divisionCode STARTS WITH $scope)
    AND ($division IS NULL OR divisionCode STARTS WITH $division)
    AND ($leastMembers IS NULL OR size(members) >= $leastMembers)
    AND ($aided IS NULL OR $aided = any(p IN members WHERE EXISTS {
      (p)-[m:MEMBER_OF|WAS_MEMBER_OF]->(:AidUnit)
      WHERE m.deliveryNo <= $known < coalesce(m.untilDeliveryNo, $known + 1) AND coalesce(m.from <= $asOf, true) AND coalesce(m.to > $asOf, true)
    }))
  WITH h ORDER BY h.householdNo LIMIT $limit
  RETURN collect(h.householdNo) AS keys
}
RETURN keys, size(looked) = $most AS cut, last(looked).householdNo AS lastLooked
