// Do two sources give different known values of one attribute of a person in aid?
// $asOf: the day; $division: beginning of the person's division code; no $policy is asked. A blank is no value.
MATCH (p:Person)
WHERE coalesce(p.divisionCode, '') STARTS WITH $division
  AND (EXISTS { (p)-[:RECEIVED]->(:Grant) } OR EXISTS { (p)-[:MEMBER_OF]->(:AidUnit) })
// The records of the register that are this person's: the own one, and those judged to be the same human's.
WITH p, COLLECT {
  WITH p AS q WHERE q.factKey IS NOT NULL
  RETURN {record: q.personId, born: q.registerBirthDate, died: q.registerDeathDate, name: q.name} AS record
  UNION
  MATCH (s:SourcePerson {source: 'persons'})-[:RESOLVES_TO]->(p)
  RETURN {record: s.sourceKey, born: s.registerBirthDate, died: s.registerDeathDate, name: s.name} AS record
} AS records
CALL (p, records) {
  UNWIND records AS record
  MATCH (p)<-[:RESOLVES_TO]-(s:SourcePerson {source: 'births', sourceKey: record.record})
  WHERE s.birthDate <> record.born
  RETURN ['birth-date', 'births', 'persons', record.record] AS identifying
  UNION
  UNWIND records AS record
  MATCH (p)<-[:RESOLVES_TO]-(s:SourcePerson {source: 'deaths', sourceKey: record.record})
  WHERE s.diedOn <> record.died
  RETURN ['death-date', 'deaths', 'persons', record.record] AS identifying
  UNION
  // A marriage names the man first and the woman second; one with oneself says nothing.
  MATCH (p)-[r:SPOUSE_OF]-(o:Person)
  WHERE o <> p AND p.factKey IS NOT NULL AND p.registerSex <> CASE WHEN startNode(r) = p THEN 'M' ELSE 'F' END
  RETURN ['sex', 'marriages', 'persons', p.personId] AS identifying
  UNION
  MATCH (p)<-[:REPORTED_OF]-(n:Report)
  WHERE p.factKey IS NOT NULL AND p.name IS NOT NULL AND coalesce(n.reportedOn <= $asOf, true)
    AND NOT replace(replace(replace(replace(replace(n.name, ' ', ''), '·', ''), '•', ''), '・', ''), '.', '')
            IN [r IN records WHERE r.name IS NOT NULL | replace(replace(replace(replace(replace(r.name, ' ', ''), '·', ''), '•', ''), '・', ''), '.', '')]
    AND NOT replace(replace(replace(replace(replace(n.name, ' ', ''), '·', ''), '•', ''), '・', ''), '.', '')
            =~ '.*[某*＊×xX?？].*|.|.*(先生|女士|老人|大爷|大娘|阿姨|奶奶|爷爷)'
  RETURN ['name', 'persons', 'reports', p.personId] AS identifying
  UNION
  // Registered as the spouse of the household's head, from whom the register of marriages says the person is divorced.
  MATCH (p)-[r:REGISTERED_IN]->(h:Household)
  WHERE r.relationToHead IN ['10', '11', '12'] AND coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
  WITH p, COLLECT {
    MATCH (h)<-[q:REGISTERED_IN]-(o:Person) WHERE q.relationToHead IN ['01', '02'] RETURN DISTINCT o
  } AS heads
  WHERE size(heads) = 1 AND heads[0] <> p
  WITH p, heads[0] AS o
  WHERE coalesce(p.deathDate > $asOf, true) AND coalesce(o.deathDate > $asOf, true)
    AND coalesce(p.birthDate <= $asOf, true) AND coalesce(o.birthDate <= $asOf, true)
    AND EXISTS { (p)-[m:SPOUSE_OF]-(o) WHERE m.to <= $asOf }
    AND NOT EXISTS { (p)-[m:SPOUSE_OF]-(o) WHERE coalesce(m.from <= $asOf, true) AND coalesce(m.to > $asOf, true) }
  RETURN ['marital-state', 'marriages', 'registrations', p.personId, o.personId] AS identifying
  UNION
  // A running grant names a unit that never counted the person, who is a member of another one.
  MATCH (p)-[:RECEIVED]->(g:Grant)
  WHERE coalesce(g.from <= $asOf, true) AND coalesce(g.to > $asOf, true) AND g.aidUnitNo IS NOT NULL
    AND NOT EXISTS { (p)-[:MEMBER_OF]->(:AidUnit {aidUnitNo: g.aidUnitNo}) }
    AND EXISTS { (p)-[m:MEMBER_OF]->(:AidUnit) WHERE coalesce(m.from <= $asOf, true) AND coalesce(m.to > $asOf, true) }
  RETURN ['membership', 'aid_units', 'grants', p.personId, g.aidUnitNo] AS identifying
}
RETURN DISTINCT 'person' AS subjectKind, p.personId AS subjectKey, identifying
ORDER BY subjectKey, identifying
