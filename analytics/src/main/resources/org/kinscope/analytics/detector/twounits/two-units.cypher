// Is one person counted in two aided units at once?
// $asOf: the day; $policy: rules of that day (tiers); $parameters.lookbackMonths: how far back an overlap may lie;
// $division: beginning of the person's division code
MATCH (p:Person)-[m:MEMBER_OF]->(u:AidUnit)
WHERE coalesce(p.divisionCode, '') STARTS WITH $division AND COUNT { (p)-[:MEMBER_OF]->() } > 1
MATCH (u)-[:HELD]->(s:StatusSpell)
WHERE $policy.tiers[s.status] <= 2
MATCH (p)-[m2:MEMBER_OF]->(u2:AidUnit)-[:HELD]->(s2:StatusSpell)
WHERE u2 <> u AND $policy.tiers[s2.status] <= 2
// The days on which all four held and the person lived.
WITH p, u,
     reduce(latest = date('0001-01-01'), d IN [m.from, s.from, m2.from, s2.from] |
       CASE WHEN d > latest THEN d ELSE latest END) AS sharedFrom,
     reduce(earliest = date('9999-12-31'), d IN [m.to, s.to, m2.to, s2.to, p.deathDate] |
       CASE WHEN d < earliest THEN d ELSE earliest END) AS sharedTo
WHERE sharedFrom < sharedTo AND sharedFrom <= $asOf
  AND sharedTo > $asOf - duration({months: $parameters.lookbackMonths})
WITH DISTINCT p, u.aidUnitNo AS unit ORDER BY unit
WITH p, collect(unit) AS units
RETURN 'person' AS subjectKind, p.personId AS subjectKey, units AS identifying
ORDER BY subjectKey
