// Is a current spouse of a member, married before the current status began, neither in the unit nor in another aided one?
// $asOf: the day; $policy: rules of that day (tiers); $parameters: nothing of it is needed; $division: beginning of the unit's division code
MATCH (u:AidUnit)-[:HELD]->(status:StatusSpell)
WHERE $policy.tiers[status.status] <= 2
  AND coalesce(status.from <= $asOf, true) AND coalesce(status.to > $asOf, true)
WITH u, min(status.from) AS spellStart, count(CASE WHEN status.mode = 'single' THEN 1 END) AS alone
WHERE spellStart IS NOT NULL AND alone = 0
  AND coalesce(u.divisionCode, COLLECT {
    MATCH (u)<-[m:MEMBER_OF]-(a:Person) WHERE m.applicant AND a.divisionCode IS NOT NULL
    RETURN a.divisionCode ORDER BY a.personId LIMIT 1
  }[0], '') STARTS WITH $division
MATCH (u)<-[r:MEMBER_OF]-(m:Person)-[wed:SPOUSE_OF]-(s:Person)
WHERE coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
  AND coalesce(m.deathDate > $asOf, true) AND coalesce(m.birthDate <= $asOf, true)
  AND wed.from < spellStart AND coalesce(wed.to > $asOf, true)
  AND coalesce(s.deathDate > $asOf, true) AND coalesce(s.birthDate <= $asOf, true)
  AND NOT EXISTS {
    MATCH (s)-[own:MEMBER_OF]->(w:AidUnit)
    WHERE coalesce(own.from <= $asOf, true) AND coalesce(own.to > $asOf, true)
      AND (w = u OR EXISTS {
            MATCH (w)-[:HELD]->(t:StatusSpell)
            WHERE $policy.tiers[t.status] <= 2
              AND coalesce(t.from <= $asOf, true) AND coalesce(t.to > $asOf, true)
          } OR EXISTS {
            MATCH (g:Grant)-[:FOR]->(w)
            WHERE g.amountPeriod <> 'once'
              AND coalesce(g.from <= $asOf, true) AND coalesce(g.to > $asOf, true)
          })
  }
RETURN DISTINCT 'aid_unit' AS subjectKind, u.aidUnitNo AS subjectKey, [s.personId] AS identifying
ORDER BY subjectKey, identifying[0]
