// Which findings that stand are about this thing or rest on it?
// Parameters: $node its key; $asOf the day; $scope division prefix; $most how many at most
CALL () {
  MATCH (n:Person {personId: $node}) RETURN n
  UNION
  MATCH (n:AidUnit {aidUnitNo: $node}) RETURN n
  UNION
  MATCH (n:Vehicle {plateNo: $node}) RETURN n
  UNION
  MATCH (n:RealEstate {propertyNo: $node}) RETURN n
  UNION
  MATCH (n:Company {uscc: $node}) RETURN n
  UNION
  MATCH (n:Grant {grantNo: $node}) RETURN n
}
MATCH (f:Finding)-[:RESTS_ON|ABOUT]->(n)
WHERE f.state <> 'EXPIRED' AND f.firstSeen <= $asOf AND ($scope = '' OR f.divisionCode STARTS WITH $scope)
RETURN DISTINCT f.findingKey AS findingKey
ORDER BY findingKey LIMIT $most
