// Which ends have not changed? Those stay with the living node only. (PrimaryLabel, SECONDARY_TYPE stand for label and type)
// Parameters: keys (list of factKey), deliveryNo
UNWIND $keys AS key
MATCH (n:PrimaryLabel {factKey: key})
MATCH (n)-[:SUPERSEDES]->(old) WHERE old.untilDeliveryNo = $deliveryNo
MATCH (old)<-[was:WAS_SECONDARY_TYPE]-(far)
WHERE EXISTS { (n)<-[:SECONDARY_TYPE]-(far) }
DELETE was
