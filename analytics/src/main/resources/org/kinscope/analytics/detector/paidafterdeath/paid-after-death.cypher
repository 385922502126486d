// Was money paid to somebody in a calendar month after the month of their death?
// $asOf: the day; $policy: rules of that day (not needed); $division: beginning of the person's division code
// Money that came back and arrears for earlier months do not count. deathDate is the earliest that any source knows.
MATCH (p:Person)
WHERE p.deathDate IS NOT NULL AND coalesce(p.divisionCode, '') STARTS WITH $division
MATCH (p)-[:PAID]->(y:Payment)
WHERE coalesce(y.state, 'paid') = 'paid' AND y.paidOn <= $asOf AND date.truncate('month', y.paidOn) > p.deathDate
RETURN DISTINCT 'person' AS subjectKind, p.personId AS subjectKey, [coalesce(y.programmeCode, '')] AS identifying
ORDER BY subjectKey, identifying[0]
