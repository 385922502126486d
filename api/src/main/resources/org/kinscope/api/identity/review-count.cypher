// How many pairs of records wait for a judgement?
// Parameters: $scope division prefix: both must be covered; $known number of the last delivery that counts
MATCH (j:Judgement {judgement: 'UNSURE'})
WHERE j.deliveryNo <= $known
  AND NOT EXISTS {
    MATCH (k:Judgement {left: j.left, right: j.right})
    WHERE k.deliveryNo <= $known
      AND (NOT k.decidedBy STARTS WITH 'machine:' AND j.decidedBy STARTS WITH 'machine:'
        OR (k.decidedBy STARTS WITH 'machine:') = (j.decidedBy STARTS WITH 'machine:') AND k.seq > j.seq)
  }
  AND COUNT {
    UNWIND [j.left, j.right] AS record
    OPTIONAL MATCH (p:Person {personId: record})
    OPTIONAL MATCH (:SourcePerson {source: 'persons', sourceKey: record})-[:RESOLVES_TO]->(h:Person)
    WITH coalesce(p, h) AS home
    WHERE home IS NOT NULL
      AND ($scope = '' OR coalesce(home.divisionCode STARTS WITH $scope, false)
        OR EXISTS { (home)-[:MEMBER_OF]->(u:AidUnit) WHERE u.divisionCode STARTS WITH $scope })
    RETURN home
  } = 2
RETURN count(j) AS pairs
