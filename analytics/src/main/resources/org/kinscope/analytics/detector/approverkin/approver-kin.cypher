// Which aid was approved by a close relative (Civil Code 1045) of a member, or decided in a division where such
// a relative served on that day, without a declaration by that relative for that member?
// $asOf: the day · $division: prefix of the subject's division, '' for the whole city
CALL () {
  // aid for a unit: its living members on the day
  MATCH (u:AidUnit)<-[:FOR]-(g:Grant)
  MATCH (m:Person)-[b:MEMBER_OF]->(u)
  WHERE (b.from IS NULL OR b.from <= $asOf) AND (b.to IS NULL OR b.to > $asOf)
    AND (m.deathDate IS NULL OR m.deathDate > $asOf) AND (m.birthDate IS NULL OR m.birthDate <= $asOf)
  RETURN 'aid_unit' AS subjectKind, u.aidUnitNo AS subjectKey, u.divisionCode AS place, m, g
  UNION
  // aid for a person alone
  MATCH (m:Person)-[:RECEIVED]->(g:Grant)
  WHERE NOT (g)-[:FOR]->(:AidUnit)
  RETURN 'person' AS subjectKind, m.personId AS subjectKey, m.divisionCode AS place, m, g
}
WITH subjectKind, subjectKey, place, m, g, coalesce(g.decidedOn, g.from) AS decided
WHERE decided <= $asOf AND ($division = '' OR place STARTS WITH $division)
CALL (m, decided) {
  MATCH (m)-[s:SPOUSE_OF]-(k:Person)
  WHERE (s.from IS NULL OR s.from <= decided) AND (s.to IS NULL OR s.to > decided)
    AND (k.deathDate IS NULL OR k.deathDate > decided) AND (m.deathDate IS NULL OR m.deathDate > decided)
    AND (k.birthDate IS NULL OR k.birthDate <= decided) AND (m.birthDate IS NULL OR m.birthDate <= decided)
  RETURN k
  UNION
  MATCH (m)-[:PARENT_OF]-(k:Person) RETURN k
  UNION
  MATCH (m)<-[:PARENT_OF]-(:Person)-[:PARENT_OF]->(k:Person) RETURN k
  UNION
  MATCH (m)<-[:PARENT_OF]-(:Person)<-[:PARENT_OF]-(k:Person) RETURN k
  UNION
  MATCH (m)-[:PARENT_OF]->(:Person)-[:PARENT_OF]->(k:Person) RETURN k
}
WITH DISTINCT subjectKind, subjectKey, m, g, decided, k
WHERE k <> m
  AND (EXISTS { (k)-[:APPROVED]->(g) }
       OR EXISTS { (k)-[o:SERVES_AS]->(d:Division)
                   WHERE d.code = g.divisionCode
                     AND (o.from IS NULL OR o.from <= decided) AND (o.to IS NULL OR o.to > decided) })
  AND NOT EXISTS { (k)-[f:FILED_KIN]->(m) WHERE f.on <= $asOf }
RETURN DISTINCT subjectKind, subjectKey, [k.personId] AS identifying
ORDER BY subjectKind, subjectKey, identifying
