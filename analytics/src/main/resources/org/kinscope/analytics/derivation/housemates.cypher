// Who is or was registered in one household with these people?
// $ids: list of personId
UNWIND $ids AS id
MATCH (:Person {personId: id})-[:REGISTERED_IN|WAS_REGISTERED_IN]->(h:Household)
WITH DISTINCT h
MATCH (h)<-[:REGISTERED_IN|WAS_REGISTERED_IN]-(p:Person)
RETURN DISTINCT p.personId AS id
ORDER BY id
