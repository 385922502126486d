// Which of these people have a running grant for a unit that never counted them, while they are members of another one?
// $ids: list of personId; $asOf: the day
UNWIND $ids AS id
MATCH (p:Person {personId: id})-[m:MEMBER_OF]->(u:AidUnit)
WHERE coalesce(m.from <= $asOf, true) AND coalesce(m.to > $asOf, true)
WITH p, m, u ORDER BY u.aidUnitNo, m.factKey
WITH p, head(collect({unit: u.aidUnitNo, row: m})) AS own
MATCH (p)-[:RECEIVED]->(g:Grant)
WHERE coalesce(g.from <= $asOf, true) AND coalesce(g.to > $asOf, true) AND g.aidUnitNo IS NOT NULL
  AND NOT EXISTS { (p)-[:MEMBER_OF]->(:AidUnit {aidUnitNo: g.aidUnitNo}) }
WITH p, own, g ORDER BY g.grantNo
WITH p, own, g.aidUnitNo AS unit, head(collect(g)) AS g
RETURN 'person' AS subjectKind, p.personId AS subjectKey, 'membership' AS attribute, true AS finding, [p.personId, unit] AS about,
       {dataset: 'aid_units', value: own.unit, deliveryNo: own.row.deliveryNo, fileNo: own.row.fileNo, line: own.row.line} AS one,
       {dataset: 'grants', value: unit, deliveryNo: g.deliveryNo, fileNo: g.fileNo, line: g.line} AS other
ORDER BY subjectKey, unit
