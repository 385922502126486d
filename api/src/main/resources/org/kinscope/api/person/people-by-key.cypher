// Which people follow a person, in the order of their ids, as was known? Looks at no more than $most of them.
// Parameters: $after personId; $limit how many; $most; $division the beginning of a division code; $bornFrom, $bornTo, $alive,
// $inAidUnit, $registered the filter, null takes all; $asOf the day; $known number of the delivery
MATCH (p:Person) WHERE p.personId > $after
WITH p ORDER BY p.personId LIMIT $most
WITH collect(p) AS looked
CALL (looked) {
  UNWIND looked AS p
  WITH p, head([v IN [p] + [(p)-[:SUPERSEDES]->(o) | o] WHERE v.deliveryNo <= $known < coalesce(v.untilDeliveryNo, $known + 1)]) AS was
  WHERE was IS NOT NULL
    AND ($registered IS NULL OR $registered = (was.factKey IS NOT NULL))
    AND ($division = '' OR was.divisionCode STARTS WITH $division)
  CALL (p) {
    OPTIONAL MATCH (p)<-[:RESOLVES_TO|WAS_RESOLVES_TO]-(s) WHERE s.deliveryNo <= $known < coalesce(s.untilDeliveryNo, $known + 1)
    RETURN min(CASE s.source WHEN 'births' THEN s.birthDate END) AS certified, min(s.diedOn) AS diedOn
  }
  WITH p, coalesce(was.registerBirthDate, certified, was.birthDate) AS born,
       CASE WHEN diedOn IS NULL OR was.registerDeathDate < diedOn THEN was.registerDeathDate ELSE diedOn END AS died
  WHERE ($bornFrom IS NULL OR born >= $bornFrom) AND ($bornTo IS NULL OR born < $bornTo)
    AND ($alive IS NULL OR $alive = coalesce(died > $asOf, true))
    AND ($inAidUnit IS NULL OR $inAidUnit = EXISTS {
      (p)-[m:MEMBER_OF|WAS_MEMBER_OF]->(:AidUnit)
      WHERE m.deliveryNo <= $known < coalesce(m.untilDeliveryNo, $known + 1) AND coalesce(m.from <= $asOf, true) AND coalesce(m.to > $asOf, true)
    })
  WITH p ORDER BY p.personId LIMIT $limit
  RETURN collect('/' + p.personId) AS places
}
RETURN places, size(looked) = $most AS cut, '/' + last(looked).personId AS lastLooked
