// Does a unit stay in tier 1 though its members of today had at least S a head on every day of the last months?
// $asOf: the day; $policy: rules of that day (tiers, standards, withoutMeansTest, silentModes); $parameters.months: how many months at least;
// $division: beginning of the unit's division code
MATCH (u:AidUnit)-[:HELD]->(t:StatusSpell)
WHERE $policy.tiers[t.status] <= 2 AND coalesce(t.from <= $asOf, true) AND coalesce(t.to > $asOf, true)
WITH u, t ORDER BY t.status + '@' + coalesce(toString(t.from), '')
// Orphans and unsupported children are not means-tested; grace and single mode may stay.
WITH u, collect(DISTINCT CASE WHEN $policy.tiers[t.status] = 1 THEN t.status + '@' + coalesce(toString(t.from), '') END) AS statuses,
     count(CASE WHEN t.status IN $policy.withoutMeansTest OR t.mode IN $policy.silentModes THEN 1 END) AS silent
WHERE silent = 0 AND size(statuses) > 0
WITH u, statuses, coalesce(u.divisionCode, COLLECT {
       MATCH (u)<-[m:MEMBER_OF]-(a:Person) WHERE m.applicant AND a.divisionCode IS NOT NULL
       RETURN a.divisionCode ORDER BY a.personId LIMIT 1
     }[0]) AS division
WHERE coalesce(division, '') STARTS WITH $division
WITH u, statuses, $asOf - duration({months: $parameters.months}) + duration({days: 1}) AS first,
     CASE WHEN division IS NULL THEN $policy.standards['city']
          ELSE coalesce($policy.standards[left(division, 6)], $policy.standards[left(division, 4)]) END AS s,
     // The latest beginning of any status of tier 1, running or not.
     COLLECT {
       MATCH (u)-[:HELD]->(h:StatusSpell) WHERE $policy.tiers[h.status] = 1 AND h.from <= $asOf
       RETURN h.from ORDER BY h.from DESC LIMIT 1
     }[0] AS latest
WHERE s IS NOT NULL AND latest <= first
MATCH (u)<-[r:MEMBER_OF]-(p:Person)
WHERE coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
  AND coalesce(p.deathDate > $asOf, true) AND coalesce(p.birthDate <= $asOf, true)
WITH u, statuses, first, s, collect(DISTINCT p) AS members
// Income changes only where a row begins or ends.
WITH u, statuses, s * 12 * size(members) AS line, members, COLLECT {
  UNWIND members AS p MATCH (p)-[:EARNED]->(i:Income) WHERE i.amountPeriod <> 'once'
  UNWIND [i.from, i.to, first] AS day
  WITH day WHERE day >= first AND day <= $asOf
  RETURN DISTINCT day
} AS days
WHERE size(days) > 0
CALL (members, days, line) {
  UNWIND days AS day
  CALL (members, day) {
    UNWIND members AS p MATCH (p)-[:EARNED]->(i:Income)
    WHERE i.amountPeriod <> 'once' AND coalesce(i.from <= day, true) AND coalesce(i.to > day, true)
    WITH DISTINCT i
    RETURN sum(i.amountFen * CASE i.amountPeriod WHEN 'year' THEN 1 ELSE 12 END) AS income, count(i) AS known
  }
  RETURN count(CASE WHEN known > 0 AND income >= line THEN 1 END) AS enough
}
WITH u, statuses WHERE enough = size(days)
RETURN 'aid_unit' AS subjectKind, u.aidUnitNo AS subjectKey, statuses AS identifying
ORDER BY subjectKey
