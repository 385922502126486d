// Which vehicles, real estate and companies have people in a far sight?
// $keys.persons: list of personId whose facts are in sight
// One row of keys, in any order.
CALL () {
  RETURN COLLECT { UNWIND $keys.persons AS id MATCH (p:Person {personId: id}) RETURN p } AS people
}
RETURN COLLECT { UNWIND people AS p MATCH (p)-[:OWNS]->(v:Vehicle) RETURN DISTINCT v.plateNo } AS plates,
       COLLECT { UNWIND people AS p MATCH (p)-[:OWNS]->(e:RealEstate) RETURN DISTINCT e.propertyNo } AS properties,
       COLLECT { UNWIND people AS p MATCH (p)-[:HAS_ROLE]->(c:Company) RETURN DISTINCT c.uscc } AS companies
