// A step was taken about a finding: it is appended, and the finding stands where it leads.
// $findingKey: the finding; $review: the step's properties; $reply: those of what was said, or null; $state: where the finding stands now; $stateUntil: the day on which that ends, or null; $deliveryNo: the last delivery now
MATCH (f:Finding {findingKey: $findingKey})
CREATE (r:Review)-[:OF]->(f)
SET r = $review, r.deliveryNo = $deliveryNo, f.state = $state, f.stateUntil = $stateUntil
FOREACH (said IN CASE WHEN $reply IS NULL THEN [] ELSE [$reply] END |
  CREATE (p:Reply)-[:OF]->(f)
  SET p = said, p.deliveryNo = $deliveryNo)
