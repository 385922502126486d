// What was judged about the records of a person, the newest first? Only where the scope covers the person.
// Parameters: $person personId of the person or of a record of it; $scope division prefix; $known number of the last delivery that counts
CALL () {
  MATCH (p:Person {personId: $person})
  RETURN p
  UNION
  MATCH (:SourcePerson {source: 'persons', sourceKey: $person})-[:RESOLVES_TO]->(p:Person)
  RETURN p
}
WITH p
WHERE $scope = '' OR coalesce(p.divisionCode STARTS WITH $scope, false)
   OR EXISTS { (p)-[:MEMBER_OF]->(u:AidUnit) WHERE u.divisionCode STARTS WITH $scope }
WITH [p.personId] + COLLECT { MATCH (s:SourcePerson {source: 'persons'})-[:RESOLVES_TO]->(p) RETURN s.sourceKey } AS records
UNWIND records AS record
CALL (record) {
  MATCH (j:Judgement {left: record}) RETURN j
  UNION
  MATCH (j:Judgement {right: record}) RETURN j
}
WITH DISTINCT j WHERE j.deliveryNo <= $known
RETURN j {.*, standing: NOT EXISTS {
  MATCH (k:Judgement {left: j.left, right: j.right})
  WHERE k.deliveryNo <= $known
    AND (NOT k.decidedBy STARTS WITH 'machine:' AND j.decidedBy STARTS WITH 'machine:'
      OR (k.decidedBy STARTS WITH 'machine:') = (j.decidedBy STARTS WITH 'machine:') AND k.seq > j.seq)
}} AS judgement
ORDER BY judgement.seq DESC
