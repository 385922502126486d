// Which of these people are dead by one source only, of the register of persons and the register of deaths?
// $ids: list of personId
UNWIND $ids AS id
MATCH (p:Person {personId: id}) WHERE p.factKey IS NOT NULL
OPTIONAL MATCH (p)<-[:RESOLVES_TO]-(s:SourcePerson {source: 'deaths'})
WITH p, s ORDER BY s.diedOn
WITH p, head(collect(s)) AS s
WHERE (s.diedOn IS NULL) <> (p.registerDeathDate IS NULL)
RETURN 'person' AS subjectKind, p.personId AS subjectKey, 'death' AS attribute, false AS finding, [p.personId] AS about,
       CASE WHEN s IS NULL THEN {dataset: 'deaths'}
            ELSE {dataset: 'deaths', value: toString(s.diedOn), deliveryNo: s.deliveryNo, fileNo: s.fileNo, line: s.line} END AS one,
       {dataset: 'persons', value: toString(p.registerDeathDate), deliveryNo: p.deliveryNo, fileNo: p.fileNo, line: p.line} AS other
ORDER BY subjectKey
