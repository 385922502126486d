// Which versions do changed rows close? Each is copied and tied to the living node; of tokens it keeps the own. (PrimaryLabel stands for the label)
// Parameters: keys (list of factKey), deliveryNo
UNWIND $keys AS key
MATCH (n:PrimaryLabel {factKey: key})
CREATE (n)-[:SUPERSEDES]->(old:Superseded:SupersededPrimaryLabel)
SET old = properties(n), old.idTokens = n.idTokens[0..1], old.untilDeliveryNo = $deliveryNo
