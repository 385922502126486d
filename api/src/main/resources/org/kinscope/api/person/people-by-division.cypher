// Which people of a division follow a person, in the order of divisions and ids? Looks at no more than $most of them.
// Parameters: $fromDivision division code, $after personId of the one before; $endDivision where the division ends; $limit how many;
// $most; $bornFrom, $bornTo, $alive, $inAidUnit, $registered the filter, null takes all; $asOf the day
MATCH (p:Person) USING INDEX p:Person(divisionCode, personId)
WHERE p.divisionCode >= $fromDivision AND p.divisionCode < $endDivision AND p.personId IS NOT NULL
  AND (p.divisionCode > $fromDivision OR p.personId > $after)
WITH p ORDER BY p.divisionCode, p.personId LIMIT $most
WITH collect(p) AS looked
CALL (looked) {
  UNWIND looked AS p
  WITH p
  WHERE ($registered IS NULL OR $registered = (p.factKey IS NOT NULL))
    AND ($bornFrom IS NULL OR p.birthDate >= $bornFrom) AND ($bornTo IS NULL OR p.birthDate < $bornTo)
    AND ($alive IS NULL OR $alive = coalesce(p.deathDate > $asOf, true))
    AND ($inAidUnit IS NULL OR $inAidUnit = EXISTS {
      (p)-[m:MEMBER_OF]->(:AidUnit) WHERE coalesce(m.from <= $asOf, true) AND coalesce(m.to > $asOf, true)
    })
  WITH p ORDER BY p.divisionCode, p.personId LIMIT $limit
  RETURN collect(p.divisionCode + '/' + p.personId) AS places
}
RETURN places, size(looked) = $most AS cut, last(looked).divisionCode + '/' + last(looked).personId AS lastLooked
