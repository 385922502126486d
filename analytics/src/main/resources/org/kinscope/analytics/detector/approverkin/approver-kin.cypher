// Was aid decided by a close relative of a member, or where one served on the day of decision, without a filing of the kinship?
// $asOf: the day; $policy, $parameters: nothing of them is needed; $division: beginning of the subject's division code
CALL () {
  // A unit: the grants for it and those to its living members that name no unit.
  MATCH (u:AidUnit)
  WHERE coalesce(u.divisionCode, COLLECT {
      MATCH (u)<-[r:MEMBER_OF]-(a:Person) WHERE r.applicant AND a.divisionCode IS NOT NULL
      RETURN a.divisionCode ORDER BY a.personId LIMIT 1
    }[0], '') STARTS WITH $division
  MATCH (u)<-[r:MEMBER_OF]-(m:Person)
  WHERE coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
  CALL (u) {
    MATCH (u)<-[:FOR]-(g:Grant) WHERE EXISTS { (g)<-[:RECEIVED]-(:Person) }
    RETURN g
    UNION
    MATCH (u)<-[own:MEMBER_OF]-(receiver:Person)-[:RECEIVED]->(g:Grant)
    WHERE g.aidUnitNo IS NULL AND coalesce(own.from <= $asOf, true) AND coalesce(own.to > $asOf, true)
      AND coalesce(receiver.deathDate > $asOf, true) AND coalesce(receiver.birthDate <= $asOf, true)
    RETURN g
  }
  RETURN u AS subject, m, g
  UNION
  // A person who belongs to no unit stands for himself or herself.
  MATCH (m:Person)-[:RECEIVED]->(g:Grant)
  WHERE g.aidUnitNo IS NULL AND coalesce(m.divisionCode, '') STARTS WITH $division AND NOT EXISTS {
      MATCH (m)-[r:MEMBER_OF]->(:AidUnit)
      WHERE coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
    }
  RETURN m AS subject, m, g
}
WITH subject, m, g, coalesce(g.decidedOn, g.from) AS day
WHERE day <= $asOf AND coalesce(m.deathDate > $asOf, true) AND coalesce(m.birthDate <= $asOf, true)
// Close relatives (Civil Code 1045): spouse, parents, children, siblings, grandparents, grandchildren.
CALL (m, day) {
  MATCH (m)-[r:SPOUSE_OF]-(k:Person)
  WHERE coalesce(r.from <= day, true) AND coalesce(r.to > day, true)
    AND coalesce(m.deathDate > day, true) AND coalesce(m.birthDate <= day, true)
    AND coalesce(k.deathDate > day, true) AND coalesce(k.birthDate <= day, true)
  RETURN k
  UNION
  MATCH (m)-[:PARENT_OF|SIBLING_OF]-(k:Person) RETURN k
  UNION
  MATCH (m)<-[:PARENT_OF]-(:Person)<-[:PARENT_OF]-(k:Person) RETURN k
  UNION
  MATCH (m)-[:PARENT_OF]->(:Person)-[:PARENT_OF]->(k:Person) RETURN k
  UNION
  MATCH (m)<-[:PARENT_OF]-(:Person)-[:PARENT_OF]->(k:Person) RETURN k
}
WITH subject, m, g, k
WHERE k <> m AND (EXISTS { (k)-[:APPROVED]->(g) } OR EXISTS {
      MATCH (k)-[s:SERVES_AS]->(d:Division)
      WHERE d.code = g.divisionCode AND g.decidedOn IS NOT NULL
        AND coalesce(s.from <= g.decidedOn, true) AND coalesce(s.to > g.decidedOn, true)
    })
  AND NOT EXISTS { MATCH (k)-[f:FILED_KIN]->(m) WHERE f.on <= $asOf }
RETURN DISTINCT CASE WHEN subject:AidUnit THEN 'aid_unit' ELSE 'person' END AS subjectKind,
       coalesce(subject.aidUnitNo, subject.personId) AS subjectKey, [k.personId] AS identifying
ORDER BY subjectKind, subjectKey, identifying[0]
