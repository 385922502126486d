// Which versions do changed rows close? (PRIMARY_TYPE stands for the type)
// Parameters: keys (list of factKey), deliveryNo
UNWIND $keys AS key
MATCH (a)-[r:PRIMARY_TYPE {factKey: key}]->(b)
CREATE (a)-[was:WAS_PRIMARY_TYPE]->(b)
SET was = properties(r), was.untilDeliveryNo = $deliveryNo
DELETE r
