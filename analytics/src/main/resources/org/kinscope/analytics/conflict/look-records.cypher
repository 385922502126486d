// Where do two records of the register of persons differ that were judged to be of one human?
// $ids: list of personId. One source, so that this is a question of identity and no finding of two sources.
UNWIND $ids AS id
MATCH (s:SourcePerson {source: 'persons'})-[:RESOLVES_TO]->(p:Person {personId: id})
WHERE s.factKey IS NOT NULL AND p.factKey IS NOT NULL
UNWIND [['birth-date', toString(p.registerBirthDate), toString(s.registerBirthDate)], ['sex', p.registerSex, s.registerSex],
        ['name', p.name, s.name], ['death-date', toString(p.registerDeathDate), toString(s.registerDeathDate)]] AS said
WITH p, s, said WHERE said[1] <> said[2]
RETURN 'person' AS subjectKind, p.personId AS subjectKey, said[0] AS attribute, false AS finding, [p.personId, s.sourceKey] AS about,
       {dataset: 'persons', value: said[1], deliveryNo: p.deliveryNo, fileNo: p.fileNo, line: p.line} AS one,
       {dataset: 'persons', value: said[2], deliveryNo: s.deliveryNo, fileNo: s.fileNo, line: s.line} AS other
ORDER BY subjectKey, attribute, s.sourceKey
