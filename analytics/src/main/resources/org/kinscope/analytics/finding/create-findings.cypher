// Which findings are new?
// $rows: list of {findingKey, properties, restsOn}; $asOf: the day for which they were found; $deliveryNo: the last delivery now
UNWIND $rows AS row
CREATE (f:Finding {findingKey: row.findingKey, state: 'OPEN', firstSeen: $asOf, lastSeen: $asOf, deliveryNo: $deliveryNo})
SET f += row.properties
WITH f, row
// Whom it is about; its division is the person's, the unit's or the household's, or else that of the unit's applicant or of the first of the household.
CALL (f, row) {
  MATCH (p:Person {personId: row.properties.subjectKey})
  WHERE row.properties.subjectKind = 'person'
  CREATE (f)-[:ABOUT]->(p)
  SET f.divisionCode = p.divisionCode
}
CALL (f, row) {
  MATCH (u:AidUnit {aidUnitNo: row.properties.subjectKey})
  WHERE row.properties.subjectKind = 'aid_unit'
  CREATE (f)-[:ABOUT]->(u)
  SET f.divisionCode = coalesce(u.divisionCode, COLLECT {
    MATCH (p:Person)-[:MEMBER_OF {applicant: true}]->(u)
    WHERE p.divisionCode IS NOT NULL
    RETURN p.divisionCode ORDER BY p.personId LIMIT 1
  }[0])
}
CALL (f, row) {
  MATCH (h:Household {householdNo: row.properties.subjectKey})
  WHERE row.properties.subjectKind = 'household'
  CREATE (f)-[:ABOUT]->(h)
  SET f.divisionCode = coalesce(h.divisionCode, COLLECT {
    MATCH (p:Person)-[:REGISTERED_IN]->(h)
    WHERE p.divisionCode IS NOT NULL
    RETURN p.divisionCode ORDER BY p.personId LIMIT 1
  }[0])
}
// What it rests on: the things on the path of its evidence that are nodes of the graph.
CALL (f, row) {
  UNWIND row.restsOn AS key
  CALL (key) {
    MATCH (n:Person {personId: key}) RETURN n
    UNION
    MATCH (n:AidUnit {aidUnitNo: key}) RETURN n
    UNION
    MATCH (n:Vehicle {plateNo: key}) RETURN n
    UNION
    MATCH (n:RealEstate {propertyNo: key}) RETURN n
    UNION
    MATCH (n:Company {uscc: key}) RETURN n
    UNION
    MATCH (n:Grant {grantNo: key}) RETURN n
    UNION
    MATCH (n:Household {householdNo: key}) RETURN n
  }
  MERGE (f)-[:RESTS_ON]->(n)
}
