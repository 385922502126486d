// What are these dwellings, companies, vehicles, properties, accounts, phones called, as was known? Those outside the scope do not come.
// Companies stand in a public register; what has no division is in the scope where somebody of the scope has it.
// Parameters: $kind; $keys list; $scope division prefix; $known number of the delivery
UNWIND $keys AS key
CALL (key) {
  MATCH (n:Dwelling {dwellingKey: key}) WHERE $kind = 'DWELLING'
  RETURN n, n.text AS label, coalesce(n.divisionCode STARTS WITH $scope, false) AS seen
  UNION
  MATCH (n:Company {uscc: key}) WHERE $kind = 'COMPANY'
  RETURN n, coalesce(head([v IN [n] + [(n)-[:SUPERSEDES]->(o) | o] WHERE v.deliveryNo <= $known < coalesce(v.untilDeliveryNo, $known + 1) | v.name]), '') AS label,
         true AS seen
  UNION
  MATCH (n:Vehicle {plateNo: key}) WHERE $kind = 'VEHICLE'
  RETURN n, n.plateNo AS label, EXISTS { (n)<-[:OWNS|WAS_OWNS|USED|WAS_USED]-(p:Person) WHERE p.divisionCode STARTS WITH $scope } AS seen
  UNION
  MATCH (n:RealEstate {propertyNo: key}) WHERE $kind = 'REAL_ESTATE'
  RETURN n, coalesce(n.address, n.propertyNo) AS label,
         coalesce(n.divisionCode STARTS WITH $scope, false) OR EXISTS { (n)<-[:OWNS|WAS_OWNS]-(p:Person) WHERE p.divisionCode STARTS WITH $scope } AS seen
  UNION
  MATCH (n:Account {accountToken: key}) WHERE $kind = 'ACCOUNT'
  RETURN n, '…' + n.tail AS label, EXISTS { (n)<-[:HOLDS|WAS_HOLDS]-(p:Person) WHERE p.divisionCode STARTS WITH $scope } AS seen
  UNION
  MATCH (n:Phone {phoneToken: key}) WHERE $kind = 'PHONE'
  RETURN n, '…' + n.tail AS label, EXISTS { (n)<-[:REACHED_AT|WAS_REACHED_AT]-(p:Person) WHERE p.divisionCode STARTS WITH $scope } AS seen
}
WITH key, n, label, seen
WHERE n.deliveryNo <= $known AND ($scope = '' OR seen)
RETURN key, coalesce(label, '') AS label
ORDER BY key
