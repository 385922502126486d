// Is there a company in the name of a relative outside the unit that a member runs, or that is located at the unit's dwelling?
// $asOf: the day; $policy: rules of that day (tiers, property); $parameters.maxPeople: a company that links more people is not
// expanded; $division: beginning of the unit's division code
MATCH (u:AidUnit)
WHERE coalesce(u.divisionCode, COLLECT {
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
CALL (u) {
  MATCH (u)<-[r0:MEMBER_OF]-(x:Person)
  WHERE coalesce(r0.from <= $asOf, true) AND coalesce(r0.to > $asOf, true)
    AND coalesce(x.deathDate > $asOf, true) AND coalesce(x.birthDate <= $asOf, true)
  MATCH path = (x)-[:SPOUSE_OF|PARENT_OF|SIBLING_OF*1..2]-(k:Person)
  WHERE all(r IN relationships(path) WHERE type(r) <> 'SPOUSE_OF' OR (
          coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
          AND coalesce(startNode(r).deathDate > $asOf, true) AND coalesce(startNode(r).birthDate <= $asOf, true)
          AND coalesce(endNode(r).deathDate > $asOf, true) AND coalesce(endNode(r).birthDate <= $asOf, true)))
    AND NOT EXISTS {
      MATCH (k)-[inside:MEMBER_OF]->(u)
      WHERE coalesce(inside.from <= $asOf, true) AND coalesce(inside.to > $asOf, true)
    }
  RETURN collect(DISTINCT k) AS kin
}
UNWIND kin AS k
MATCH (k)-[h:HAS_ROLE]->(c:Company)
WHERE h.role IN ['shareholder', 'legal-rep']
  AND coalesce(h.from <= $asOf, true) AND coalesce(h.to > $asOf, true)
  AND coalesce(c.from <= $asOf, true) AND coalesce(c.to > $asOf, true)
  // What a relative who is aided too holds within the limits is theirs.
  AND NOT ((c.uscc STARTS WITH $policy.property.selfEmployedPrefix OR coalesce(c.registeredCapitalFen <= 0, false)) AND EXISTS {
    MATCH (k)-[own:MEMBER_OF]->(w:AidUnit)
    WHERE coalesce(own.from <= $asOf, true) AND coalesce(own.to > $asOf, true)
      AND (EXISTS {
            MATCH (w)-[:HELD]->(t:StatusSpell)
            WHERE $policy.tiers[t.status] <= 2
              AND coalesce(t.from <= $asOf, true) AND coalesce(t.to > $asOf, true)
          } OR EXISTS {
            MATCH (g:Grant)-[:FOR]->(w)
            WHERE g.amountPeriod <> 'once'
              AND coalesce(g.from <= $asOf, true) AND coalesce(g.to > $asOf, true)
          })
  })
WITH DISTINCT u, c
WHERE COUNT { MATCH (c)<-[:HAS_ROLE]-(p:Person) RETURN DISTINCT p } <= $parameters.maxPeople
  AND (c.dwellingKey = u.dwellingKey OR EXISTS {
    MATCH (c)<-[run:HAS_ROLE]-(m:Person)-[r:MEMBER_OF]->(u)
    WHERE run.role IN ['controller', 'supervisor']
      AND coalesce(run.from <= $asOf, true) AND coalesce(run.to > $asOf, true)
      AND coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
      AND coalesce(m.deathDate > $asOf, true) AND coalesce(m.birthDate <= $asOf, true)
  })
RETURN 'aid_unit' AS subjectKind, u.aidUnitNo AS subjectKey, [c.uscc] AS identifying
ORDER BY subjectKey, identifying[0]
