// Was money paid to somebody on a day on which they were in prison?
// $asOf: the day; $policy: rules of that day (not needed); $division: beginning of the person's division code
// Money that came back and arrears for earlier months do not count. The day of release is a day outside.
MATCH (i:Imprisonment)<-[:HELD_IN]-(p:Person)
WHERE coalesce(p.divisionCode, '') STARTS WITH $division
MATCH (p)-[:PAID]->(y:Payment)
WHERE coalesce(y.state, 'paid') = 'paid' AND y.paidOn <= $asOf
  AND coalesce(i.from, date('0001-01-01')) <= y.paidOn AND y.paidOn < coalesce(i.to, date('9999-12-31'))
RETURN DISTINCT 'person' AS subjectKind, p.personId AS subjectKey, [coalesce(y.programmeCode, '')] AS identifying
ORDER BY subjectKey, identifying[0]
