// Which versions do changed rows close? Each is copied and tied to the living node. (PrimaryLabel stands for the label)
// Parameters: keys (list of factKey), deliveryNo
UNWIND $keys AS key
MATCH (n:PrimaryLabel {factKey: key})
CREATE (n)-[:SUPERSEDES]->(old:Superseded:SupersededPrimaryLabel)
SET old = properties(n), old.untilDeliveryNo = $deliveryNo
