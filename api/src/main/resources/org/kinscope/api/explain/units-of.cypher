// Which units do these things belong to on the day: units themselves, those of a person, of an owner, of who has a role, of a grant?
// Parameters: $keys list of keys; $asOf the day; $most how many at most
UNWIND $keys AS key
CALL (key) {
  MATCH (u:AidUnit {aidUnitNo: key}) RETURN u
  UNION
  MATCH (:Grant {grantNo: key})-[:FOR]->(u:AidUnit) RETURN u
  UNION
  CALL (key) {
    MATCH (p:Person {personId: key}) RETURN p
    UNION
    MATCH (:Vehicle {plateNo: key})<-[:OWNS|USED]-(p:Person) RETURN p
    UNION
    MATCH (:RealEstate {propertyNo: key})<-[:OWNS]-(p:Person) RETURN p
    UNION
    MATCH (:Company {uscc: key})<-[:HAS_ROLE]-(p:Person) RETURN p
  }
  MATCH (p)-[m:MEMBER_OF]->(u:AidUnit)
  WHERE coalesce(m.from <= $asOf, true) AND coalesce(m.to > $asOf, true)
  RETURN u
}
RETURN DISTINCT u.aidUnitNo AS no
ORDER BY no LIMIT $most
