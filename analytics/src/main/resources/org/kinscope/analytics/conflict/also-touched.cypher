// Whom else does a change of these people concern: the registered spouses of their households, and their units?
// $ids: list of personId
UNWIND $ids AS id
MATCH (p:Person {personId: id})
RETURN id,
       COLLECT { MATCH (p)-[:REGISTERED_IN]->(:Household)<-[r:REGISTERED_IN]-(o:Person) WHERE r.relationToHead IN ['10', '11', '12'] RETURN DISTINCT o.personId } AS persons,
       COLLECT { MATCH (p)-[:MEMBER_OF]->(u:AidUnit) RETURN DISTINCT u.aidUnitNo } AS units
ORDER BY id
