// Which versions of the records of persons do changed rows close? Each is copied and tied to the living one.
// Parameters: keys (list of factKey), deliveryNo
UNWIND $keys AS key
MATCH (n:SourcePerson {factKey: key})
CREATE (n)-[:SUPERSEDES]->(old:Superseded:SupersededPerson)
SET old = properties(n), old.personId = n.sourceKey, old.source = null, old.sourceKey = null, old.untilDeliveryNo = $deliveryNo
