// Which of these records are of people whom the scope covers, and under which ids do these people stand?
// Parameters: $ids list of personIds of records; $scope division prefix; $known number of the last delivery that counts
UNWIND $ids AS id
OPTIONAL MATCH (p:Person {personId: id})
OPTIONAL MATCH (:SourcePerson {source: 'persons', sourceKey: id})-[:RESOLVES_TO]->(h:Person)
WITH id, coalesce(p, h) AS home
WHERE home IS NOT NULL AND $known >= 0
  AND ($scope = '' OR coalesce(home.divisionCode STARTS WITH $scope, false)
    OR EXISTS { (home)-[:MEMBER_OF]->(u:AidUnit) WHERE u.divisionCode STARTS WITH $scope })
RETURN id, home.personId AS person
ORDER BY id
