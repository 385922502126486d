// Which households follow a number, as was known? Looks at no more than $most of them.
// Parameters: $after householdNo; $limit how many; $most; $division the beginning of a division code; $leastMembers, $inAidUnit the
// filter, null takes all; $asOf the day; $known number of the delivery
MATCH (h:Household) WHERE h.householdNo > $after
WITH h ORDER BY h.householdNo LIMIT $most
WITH collect(h) AS looked
CALL (looked) {
  UNWIND looked AS h
  CALL (h) {
    MATCH (h)<-[r:REGISTERED_IN|WAS_REGISTERED_IN WHERE r.deliveryNo <= $known < coalesce(r.untilDeliveryNo, $known + 1)]-(p:Person)
    WITH r, p ORDER BY r.to IS NULL DESC, coalesce(r.from, date('0001-01-01')) DESC, r.factKey
    RETURN count(r) AS rows, head(collect(r.divisionCode)) AS divisionCode,
           collect(CASE WHEN coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true) THEN p END) AS registered
  }
  WITH h, rows, divisionCode, registered
  WHERE rows > 0 AND ($division = '' OR divisionCode STARTS WITH $division)
  CALL (registered) {
    UNWIND registered AS p
    CALL (p) {
      OPTIONAL MATCH (p)<-[:RESOLVES_TO|WAS_RESOLVES_TO]-(s) WHERE s.deliveryNo <= $known < coalesce(s.untilDeliveryNo, $known + 1)
      RETURN min(s.diedOn) AS diedOn
    }
    WITH p, diedOn, head([v IN [p] + [(p)-[:SUPERSEDES]->(o) | o] WHERE v.deliveryNo <= $known < coalesce(v.untilDeliveryNo, $known + 1)]) AS was
    WHERE coalesce(diedOn > $asOf, true) AND coalesce(was.registerDeathDate > $asOf, true)
    RETURN collect(DISTINCT p) AS members
  }
  WITH h, members
  WHERE ($leastMembers IS NULL OR size(members) >= $leastMembers)
    AND ($inAidUnit IS NULL OR $inAidUnit = any(p IN members WHERE EXISTS {
      (p)-[m:MEMBER_OF|WAS_MEMBER_OF]->(:AidUnit)
      WHERE m.deliveryNo <= $known < coalesce(m.untilDeliveryNo, $known + 1) AND coalesce(m.from <= $asOf, true) AND coalesce(m.to > $asOf, true)
    }))
  WITH h ORDER BY h.householdNo LIMIT $limit
  RETURN collect('/' + h.householdNo) AS places
}
RETURN places, size(looked) = $most AS cut, '/' + last(looked).householdNo AS lastLooked
