// Are spouses, or a parent and a minor child, aided as two units at one dwelling?
// $asOf: the day; $policy: rules of that day (tiers); $parameters.minorUnder: a child is a minor below this age;
// $division: beginning of the unit's division code
MATCH (u:AidUnit)
WHERE u.dwellingKey IS NOT NULL
  AND coalesce(u.divisionCode, COLLECT {
        MATCH (u)<-[m:MEMBER_OF]-(a:Person) WHERE m.applicant AND a.divisionCode IS NOT NULL
        RETURN a.divisionCode ORDER BY a.personId LIMIT 1
      }[0], '') STARTS WITH $division
  // Aided: a status of tier 1 or 2 runs, or a grant that is not one-off.
  AND (EXISTS {
        MATCH (u)-[:HELD]->(s:StatusSpell)
        WHERE $policy.tiers[s.status] <= 2
          AND coalesce(s.from <= $asOf, true) AND coalesce(s.to > $asOf, true)
      } OR EXISTS {
        MATCH (g:Grant)-[:FOR]->(u)
        WHERE g.amountPeriod <> 'once'
          AND coalesce(g.from <= $asOf, true) AND coalesce(g.to > $asOf, true)
      })
MATCH (u)<-[r:MEMBER_OF]-(m:Person)-[k:SPOUSE_OF|PARENT_OF]-(o:Person)
WHERE coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
  AND coalesce(m.deathDate > $asOf, true) AND coalesce(m.birthDate <= $asOf, true)
  AND o <> m AND coalesce(o.deathDate > $asOf, true) AND coalesce(o.birthDate <= $asOf, true)
  AND CASE type(k)
        WHEN 'SPOUSE_OF' THEN coalesce(k.from <= $asOf, true) AND coalesce(k.to > $asOf, true)
        ELSE endNode(k).birthDate + duration({years: $parameters.minorUnder}) > $asOf
      END
  AND NOT EXISTS {
    MATCH (o)-[inside:MEMBER_OF]->(u)
    WHERE coalesce(inside.from <= $asOf, true) AND coalesce(inside.to > $asOf, true)
  }
MATCH (o)-[q:MEMBER_OF]->(v:AidUnit)
WHERE v.dwellingKey = u.dwellingKey
  AND coalesce(q.from <= $asOf, true) AND coalesce(q.to > $asOf, true)
  // Who is counted with the other in one unit is a question of two units, not of this.
  AND NOT EXISTS {
    MATCH (m)-[inside:MEMBER_OF]->(v)
    WHERE coalesce(inside.from <= $asOf, true) AND coalesce(inside.to > $asOf, true)
  }
  AND (EXISTS {
        MATCH (v)-[:HELD]->(s:StatusSpell)
        WHERE $policy.tiers[s.status] <= 2
          AND coalesce(s.from <= $asOf, true) AND coalesce(s.to > $asOf, true)
      } OR EXISTS {
        MATCH (g:Grant)-[:FOR]->(v)
        WHERE g.amountPeriod <> 'once'
          AND coalesce(g.from <= $asOf, true) AND coalesce(g.to > $asOf, true)
      })
RETURN DISTINCT 'aid_unit' AS subjectKind, u.aidUnitNo AS subjectKey, [v.aidUnitNo] AS identifying
ORDER BY subjectKey, identifying[0]
