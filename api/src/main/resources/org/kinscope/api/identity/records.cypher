// Which records are of these people, what do they say, and why do they belong together? Only of people whom the scope covers.
// Parameters: $ids list of personId; $scope division prefix; $known number of the last delivery that counts
UNWIND $ids AS id
MATCH (p:Person {personId: id})
WHERE $scope = '' OR coalesce(p.divisionCode STARTS WITH $scope, false)
   OR EXISTS { (p)-[:MEMBER_OF]->(u:AidUnit) WHERE u.divisionCode STARTS WITH $scope }
CALL (p) {
  RETURN p AS n, p.personId AS record
  UNION ALL
  MATCH (n:SourcePerson {source: 'persons'})-[:RESOLVES_TO]->(p)
  RETURN n, n.sourceKey AS record
}
WITH p, n, record,
     head([v IN [n] + [(n)-[:SUPERSEDES]->(o) | o] WHERE coalesce(v.deliveryNo, 0) <= $known < coalesce(v.untilDeliveryNo, $known + 1)]) AS was
WHERE was IS NOT NULL
CALL (p, n, record) {
  UNWIND CASE WHEN n = p THEN [] ELSE [p.personId] + COLLECT { MATCH (s:SourcePerson {source: 'persons'})-[:RESOLVES_TO]->(p) RETURN s.sourceKey } END AS other
  WITH record, other WHERE other <> record
  MATCH (j:Judgement {left: CASE WHEN record < other THEN record ELSE other END, right: CASE WHEN record < other THEN other ELSE record END, judgement: 'SAME'})
  WHERE NOT EXISTS {
    MATCH (k:Judgement {left: j.left, right: j.right})
    WHERE NOT k.decidedBy STARTS WITH 'machine:' AND j.decidedBy STARTS WITH 'machine:'
       OR (k.decidedBy STARTS WITH 'machine:') = (j.decidedBy STARTS WITH 'machine:') AND k.seq > j.seq
  }
  WITH j ORDER BY j.decidedBy STARTS WITH 'machine:', j.weight DESC, j.seq
  RETURN collect(j {.*, standing: true})[0] AS judgement
}
RETURN p.personId AS id, was {.idCipher, .name, .sex, .birthDate, .address, .divisionCode, .deliveryNo, .fileNo, .line,
           id: record, own: n = p, registered: was.factKey IS NOT NULL, judgement: judgement} AS record
ORDER BY id, record.own DESC, record.id
