// Which of these people are insured by an employer whom the register of companies has struck off?
// $ids: list of personId; $asOf: the day
UNWIND $ids AS id
MATCH (p:Person {personId: id})-[e:EMPLOYED_BY]->(c:Company)
WHERE coalesce(e.from <= $asOf, true) AND coalesce(e.to > $asOf, true) AND c.to <= $asOf
WITH p, c, e ORDER BY e.from DESC, e.factKey
WITH p, c, head(collect(e)) AS e
RETURN 'person' AS subjectKind, p.personId AS subjectKey, 'employer' AS attribute, false AS finding, [p.personId, c.uscc] AS about,
       {dataset: 'companies', value: 'closed ' + toString(c.to), deliveryNo: c.deliveryNo, fileNo: c.fileNo, line: c.line} AS one,
       {dataset: 'employment', value: 'employs', deliveryNo: e.deliveryNo, fileNo: e.fileNo, line: e.line} AS other
ORDER BY subjectKey, c.uscc
