// Which of these people stand in the other column of the register of marriages than their sex in the register of persons?
// $ids: list of personId. A marriage names the man first and the woman second; one with oneself says nothing.
UNWIND $ids AS id
MATCH (p:Person {personId: id})-[r:SPOUSE_OF]-(o:Person) WHERE o <> p
WITH p, r, CASE WHEN startNode(r) = p THEN 'M' ELSE 'F' END AS sex
WHERE p.factKey IS NOT NULL AND p.registerSex <> sex
WITH p, r, sex ORDER BY r.from DESC, r.factKey
WITH p, head(collect(r)) AS r, head(collect(sex)) AS sex
RETURN 'person' AS subjectKind, p.personId AS subjectKey, 'sex' AS attribute, true AS finding, [p.personId] AS about,
       {dataset: 'marriages', value: sex, deliveryNo: r.deliveryNo, fileNo: r.fileNo, line: r.line} AS one,
       {dataset: 'persons', value: p.registerSex, deliveryNo: p.deliveryNo, fileNo: p.fileNo, line: p.line} AS other
ORDER BY subjectKey
