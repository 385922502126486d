// Is the income that a household declared below the recorded one of the months for which it was declared, and still?
// $asOf: the day; $policy: rules of that day (tiers, withoutMeansTest); $parameters.tolerancePercent: how much of the recorded income the difference
// must exceed; $parameters.toleranceYuan: which amount a month it must exceed as well; $division: beginning of the unit's division code
MATCH (u:AidUnit)-[:HELD]->(s:StatusSpell)
WHERE s.declaredMonthlyIncomeFen IS NOT NULL
  AND $policy.tiers[s.status] <= 2 AND NOT s.status IN $policy.withoutMeansTest
  AND s.from <= $asOf AND coalesce(s.to > $asOf, true)
WITH u, s, coalesce(u.divisionCode, COLLECT {
       MATCH (u)<-[m:MEMBER_OF]-(a:Person) WHERE m.applicant AND a.divisionCode IS NOT NULL
       RETURN a.divisionCode ORDER BY a.personId LIMIT 1
     }[0]) AS division
WHERE coalesce(division, '') STARTS WITH $division
// A year's recorded income of the members of that day: on the first day of the status, and on the day asked for.
UNWIND [s.from, $asOf] AS day
CALL (u, day) {
  MATCH (u)<-[m:MEMBER_OF]-(p:Person)-[:EARNED]->(i:Income)
  WHERE coalesce(m.from <= day, true) AND coalesce(m.to > day, true)
    AND coalesce(p.deathDate > day, true) AND coalesce(p.birthDate <= day, true)
    AND i.amountPeriod <> 'once' AND coalesce(i.from <= day, true) AND coalesce(i.to > day, true)
  WITH DISTINCT i
  RETURN sum(i.amountFen * CASE i.amountPeriod WHEN 'year' THEN 1 ELSE 12 END) AS recorded
}
WITH u, s, recorded, recorded - 12 * s.declaredMonthlyIncomeFen AS over
// Compared by the year, so that nothing is rounded; 100 fen a yuan, twelve months a year.
WITH u, s, count(CASE WHEN over * 100 > recorded * $parameters.tolerancePercent
                       AND over > 100 * 12 * $parameters.toleranceYuan THEN 1 END) AS days
WHERE days = 2
RETURN DISTINCT 'aid_unit' AS subjectKind, u.aidUnitNo AS subjectKey, [s.status + '@' + toString(s.from)] AS identifying
ORDER BY subjectKey, identifying[0]
