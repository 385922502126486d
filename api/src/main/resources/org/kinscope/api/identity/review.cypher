// Which pairs of records wait for a judgement, the likeliest first? Those of which the judgement that counts is that nobody knows.
// Parameters: $probability, $after the place behind which to begin: a probability and an id of a judgement; $limit how many;
// $scope division prefix: both must be covered; $known number of the last delivery that counts
MATCH (j:Judgement {judgement: 'UNSURE'})
WHERE j.deliveryNo <= $known
WITH j, coalesce(j.probability, 0.0) AS likely
WHERE (likely < $probability OR likely = $probability AND j.id > $after)
  AND NOT EXISTS {
    MATCH (k:Judgement {left: j.left, right: j.right})
    WHERE k.deliveryNo <= $known
      AND (NOT k.decidedBy STARTS WITH 'machine:' AND j.decidedBy STARTS WITH 'machine:'
        OR (k.decidedBy STARTS WITH 'machine:') = (j.decidedBy STARTS WITH 'machine:') AND k.seq > j.seq)
  }
CALL (j) {
  UNWIND [j.left, j.right] AS record
  OPTIONAL MATCH (p:Person {personId: record})
  OPTIONAL MATCH (s:SourcePerson {source: 'persons', sourceKey: record})-[:RESOLVES_TO]->(h:Person)
  WITH record, coalesce(p, s) AS n, coalesce(p, h) AS home
  WHERE home IS NOT NULL
    AND ($scope = '' OR coalesce(home.divisionCode STARTS WITH $scope, false)
      OR EXISTS { (home)-[:MEMBER_OF]->(u:AidUnit) WHERE u.divisionCode STARTS WITH $scope })
  WITH record, n, home
  RETURN collect(n {.idCipher, .name, .sex, .birthDate, .address, .divisionCode, .deliveryNo, .fileNo, .line,
                 id: record, own: n = home, registered: n.factKey IS NOT NULL}) AS records
}
WITH j, likely, records WHERE size(records) = 2
ORDER BY likely DESC, j.id LIMIT $limit
RETURN j {.*, standing: true} AS judgement, records[0] AS left, records[1] AS right
ORDER BY likely DESC, j.id
