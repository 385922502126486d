// Findings carry the delivery that they were found after; of those recorded before that is only known that it was not later.
MATCH (f:Finding) WHERE f.deliveryNo IS NULL
SET f.deliveryNo = coalesce(COLLECT { MATCH (d:Delivery) RETURN max(d.deliveryNo) }[0], 0);
CREATE INDEX superseded_finding_key IF NOT EXISTS FOR (n:SupersededFinding) ON (n.findingKey);
