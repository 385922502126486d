// What led away from the closed versions? It goes with them. (PrimaryLabel, SECONDARY_TYPE stand for label and type)
// Parameters: keys (list of factKey), deliveryNo
UNWIND $keys AS key
MATCH (n:PrimaryLabel {factKey: key})
MATCH (n)-[:SUPERSEDES]->(old) WHERE old.untilDeliveryNo = $deliveryNo
MATCH (n)-[r:SECONDARY_TYPE]->(far) WHERE r.factKey IS NULL
CREATE (old)-[was:WAS_SECONDARY_TYPE]->(far)
SET was = properties(r), was.untilDeliveryNo = $deliveryNo
DELETE r
