// Which of these people were born or died on another day by the register of persons than by another source?
// $ids: list of personId. Dates are compared under one ID number: the person's own, or that of a record judged to be the same human's.
UNWIND $ids AS id
MATCH (p:Person {personId: id})
CALL (p) {
  MATCH (p) WHERE p.factKey IS NOT NULL
  RETURN p AS record, p.personId AS number
  UNION
  MATCH (record:SourcePerson {source: 'persons'})-[:RESOLVES_TO]->(p)
  RETURN record, record.sourceKey AS number
}
MATCH (p)<-[:RESOLVES_TO]-(s:SourcePerson)
WHERE s.sourceKey = number
  AND (s.source = 'births' AND s.birthDate <> record.registerBirthDate OR s.source = 'deaths' AND s.diedOn <> record.registerDeathDate)
WITH p, record, number, s, CASE s.source WHEN 'births' THEN 'birth-date' ELSE 'death-date' END AS attribute
RETURN 'person' AS subjectKind, p.personId AS subjectKey, attribute, true AS finding, [number] AS about,
       {dataset: s.source, value: toString(coalesce(s.birthDate, s.diedOn)), deliveryNo: s.deliveryNo, fileNo: s.fileNo, line: s.line} AS one,
       {dataset: 'persons', value: toString(CASE attribute WHEN 'birth-date' THEN record.registerBirthDate ELSE record.registerDeathDate END),
        deliveryNo: record.deliveryNo, fileNo: record.fileNo, line: record.line} AS other
ORDER BY subjectKey, attribute, number
