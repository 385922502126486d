// Which households of a division follow a number, in the order of divisions and numbers? Looks at no more than $most of them.
// Parameters: $fromDivision division code, $after householdNo of the one before; $endDivision where the division ends; $limit how many;
// $most; $leastMembers, $inAidUnit the filter, null takes all; $asOf the day
MATCH (h:Household) USING INDEX h:Household(divisionCode, householdNo)
WHERE h.divisionCode >= $fromDivision AND h.divisionCode < $endDivision AND h.householdNo IS NOT NULL
  AND (h.divisionCode > $fromDivision OR h.householdNo > $after)
WITH h ORDER BY h.divisionCode, h.householdNo LIMIT $most
WITH collect(h) AS looked
CALL (looked) {
  UNWIND looked AS h
  WITH h, COLLECT {
    MATCH (h)<-[r:REGISTERED_IN]-(p:Person)
    WHERE coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true) AND coalesce(p.deathDate > $asOf, true)
    RETURN DISTINCT p
  } AS members, EXISTS { (h)<-[:REGISTERED_IN]-() } AS there
  WHERE there
    AND ($leastMembers IS NULL OR size(members) >= $leastMembers)
    AND ($inAidUnit IS NULL OR $inAidUnit = any(p IN members WHERE EXISTS {
      (p)-[m:MEMBER_OF]->(:AidUnit) WHERE coalesce(m.from <= $asOf, true) AND coalesce(m.to > $asOf, true)
    }))
  WITH h ORDER BY h.divisionCode, h.householdNo LIMIT $limit
  RETURN collect(h.divisionCode + '/' + h.householdNo) AS places
}
RETURN places, size(looked) = $most AS cut, last(looked).divisionCode + '/' + last(looked).householdNo AS lastLooked
