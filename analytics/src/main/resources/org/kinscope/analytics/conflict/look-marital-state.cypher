// Which of these people are registered as the spouse of a household's head from whom they are divorced?
// $ids: list of personId; $asOf: the day
UNWIND $ids AS id
MATCH (p:Person {personId: id})-[r:REGISTERED_IN]->(h:Household)
WHERE r.relationToHead IN ['10', '11', '12'] AND coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
WITH p, r, COLLECT { MATCH (h)<-[q:REGISTERED_IN]-(o:Person) WHERE q.relationToHead IN ['01', '02'] RETURN DISTINCT o } AS heads
WHERE size(heads) = 1 AND heads[0] <> p
WITH p, r, heads[0] AS o
WHERE coalesce(p.deathDate > $asOf, true) AND coalesce(o.deathDate > $asOf, true)
  AND coalesce(p.birthDate <= $asOf, true) AND coalesce(o.birthDate <= $asOf, true)
  AND NOT EXISTS { (p)-[m:SPOUSE_OF]-(o) WHERE coalesce(m.from <= $asOf, true) AND coalesce(m.to > $asOf, true) }
MATCH (p)-[m:SPOUSE_OF]-(o) WHERE m.to <= $asOf
WITH p, r, o, m ORDER BY m.to DESC, r.from DESC, r.factKey
WITH p, o, head(collect(m)) AS m, head(collect(r)) AS r
RETURN 'person' AS subjectKind, p.personId AS subjectKey, 'marital-state' AS attribute, true AS finding, [p.personId, o.personId] AS about,
       {dataset: 'marriages', value: 'divorced ' + toString(m.to), deliveryNo: m.deliveryNo, fileNo: m.fileNo, line: m.line} AS one,
       {dataset: 'registrations', value: 'spouse of the head', deliveryNo: r.deliveryNo, fileNo: r.fileNo, line: r.line} AS other
ORDER BY subjectKey
