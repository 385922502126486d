// Which units, assets, companies and households are to be read with people, units, assets, companies and households that were touched?
// $persons: list of personId; $units: list of aidUnitNo; $plates: list of plateNo; $properties: list of propertyNo; $companies: list of uscc; $households: list of householdNo
// One row of keys, in any order: those given, and those that hang on the people. What all of them hold is then told by the queries of one subject's sight.
CALL () {
  RETURN COLLECT { UNWIND $persons AS id MATCH (p:Person {personId: id}) RETURN p } AS people
}
WITH people, COLLECT { UNWIND people AS p MATCH (p)-[:OWNS|USED]->(a:Asset) RETURN DISTINCT a } AS assets
RETURN
  COLLECT {
    UNWIND people AS p MATCH (p)-[:MEMBER_OF]->(u:AidUnit) RETURN u.aidUnitNo AS no
    UNION
    UNWIND $units AS no RETURN no
  } AS units,
  COLLECT {
    UNWIND assets AS a WITH a WHERE a:Vehicle RETURN a.plateNo AS no
    UNION
    UNWIND $plates AS no RETURN no
  } AS plates,
  COLLECT {
    UNWIND assets AS a WITH a WHERE a:RealEstate RETURN a.propertyNo AS no
    UNION
    UNWIND $properties AS no RETURN no
  } AS properties,
  COLLECT {
    UNWIND people AS p MATCH (p)-[:HAS_ROLE]->(c:Company) RETURN c.uscc AS no
    UNION
    UNWIND $companies AS no RETURN no
  } AS companies,
  COLLECT {
    UNWIND people AS p MATCH (p)-[:REGISTERED_IN]->(h:Household) RETURN h.householdNo AS no
    UNION
    UNWIND $households AS no RETURN no
  } AS households
