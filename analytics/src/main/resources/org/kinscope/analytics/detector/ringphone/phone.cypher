// Does one phone reach aided families that are not related?
// $asOf: the day; $policy: rules of that day (tiers); $parameters.minGroups: how many unrelated groups make a ring;
// $division: beginning of the division code of the unit or person
// Aided: alive, and in a unit with a running status of tier 1 or 2 or a running grant that is not one-off, or with such a grant. A phone that links more than 64 people is not expanded.
CALL () {
  // Whoever may stand for a subject of the division: its people, and those of its units.
  MATCH (p:Person) WHERE coalesce(p.divisionCode, '') STARTS WITH $division
  RETURN p
  UNION
  MATCH (u:AidUnit)
  WHERE coalesce(u.divisionCode, COLLECT {
          MATCH (u)<-[w:MEMBER_OF]-(c:Person) WHERE w.applicant AND c.divisionCode IS NOT NULL
          RETURN c.divisionCode ORDER BY c.personId LIMIT 1
        }[0], '') STARTS WITH $division
  MATCH (u)<-[:MEMBER_OF]-(p:Person)
  RETURN p
}
MATCH (p)-[r:REACHED_AT]->(t:Phone)
WHERE coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
WITH DISTINCT t
WHERE size(COLLECT { MATCH (t)<-[:REACHED_AT]-(q:Person) RETURN DISTINCT q LIMIT 65 }) <= 64
CALL (t) {
  MATCH (t)<-[r:REACHED_AT]-(q:Person)
  WHERE coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
    AND coalesce(q.deathDate > $asOf, true) AND coalesce(q.birthDate <= $asOf, true)
    AND (EXISTS {
      MATCH (q)-[own:MEMBER_OF]->(w:AidUnit)
      WHERE coalesce(own.from <= $asOf, true) AND coalesce(own.to > $asOf, true)
        AND (EXISTS {
          MATCH (w)-[:HELD]->(s:StatusSpell)
          WHERE $policy.tiers[s.status] <= 2
            AND coalesce(s.from <= $asOf, true) AND coalesce(s.to > $asOf, true)
        } OR EXISTS {
          MATCH (g:Grant)-[:FOR]->(w)
          WHERE g.amountPeriod <> 'once'
            AND coalesce(g.from <= $asOf, true) AND coalesce(g.to > $asOf, true)
        })
    } OR EXISTS {
      MATCH (q)-[:RECEIVED]->(g:Grant)
      WHERE g.amountPeriod <> 'once'
        AND coalesce(g.from <= $asOf, true) AND coalesce(g.to > $asOf, true)
    })
  RETURN collect(DISTINCT q) AS people
}
WITH t, people WHERE size(people) >= $parameters.minGroups
// Which of them are related: by at most two steps of kinship, or in one unit.
WITH t, people, COLLECT {
  UNWIND range(0, size(people) - 1) AS i
  WITH i, people[i] AS one
  CALL (one, people) {
    MATCH path = (one)-[:SPOUSE_OF|PARENT_OF|SIBLING_OF*1..2]-(other:Person)
    WHERE other IN people
      AND all(r IN relationships(path) WHERE type(r) <> 'SPOUSE_OF' OR (
            coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
            AND coalesce(startNode(r).deathDate > $asOf, true) AND coalesce(startNode(r).birthDate <= $asOf, true)
            AND coalesce(endNode(r).deathDate > $asOf, true) AND coalesce(endNode(r).birthDate <= $asOf, true)))
    RETURN other
    UNION
    MATCH (one)-[m:MEMBER_OF]->(:AidUnit)<-[o:MEMBER_OF]-(other:Person)
    WHERE other IN people
      AND coalesce(m.from <= $asOf, true) AND coalesce(m.to > $asOf, true)
      AND coalesce(o.from <= $asOf, true) AND coalesce(o.to > $asOf, true)
    RETURN other
  }
  RETURN [i, [j IN range(0, size(people) - 1) WHERE people[j] = other][0]]
} AS pairs
// Who is related to one of a group joins it: each pair makes one label of two.
WITH t, people, reduce(labels = range(0, size(people) - 1), pair IN pairs |
       [l IN labels | CASE WHEN l = labels[pair[0]] THEN labels[pair[1]] ELSE l END]) AS labels
WHERE size(COLLECT { UNWIND labels AS l RETURN DISTINCT l }) >= $parameters.minGroups
UNWIND people AS p
CALL (p) {
  MATCH (p)-[m:MEMBER_OF]->(u:AidUnit)
  WHERE coalesce(m.from <= $asOf, true) AND coalesce(m.to > $asOf, true)
    AND coalesce(u.divisionCode, COLLECT {
            MATCH (u)<-[w:MEMBER_OF]-(c:Person) WHERE w.applicant AND c.divisionCode IS NOT NULL
            RETURN c.divisionCode ORDER BY c.personId LIMIT 1
          }[0], '') STARTS WITH $division
  RETURN u AS subject
  UNION
  // A person who belongs to no unit stands for himself or herself.
  UNWIND CASE WHEN coalesce(p.divisionCode, '') STARTS WITH $division AND NOT EXISTS {
      MATCH (p)-[m:MEMBER_OF]->(:AidUnit)
      WHERE coalesce(m.from <= $asOf, true) AND coalesce(m.to > $asOf, true)
    } THEN [p] ELSE [] END AS subject
  RETURN subject
}
RETURN DISTINCT CASE WHEN subject:AidUnit THEN 'aid_unit' ELSE 'person' END AS subjectKind,
       coalesce(subject.aidUnitNo, subject.personId) AS subjectKey, [t.phoneToken] AS identifying
ORDER BY subjectKind, subjectKey, identifying[0]
