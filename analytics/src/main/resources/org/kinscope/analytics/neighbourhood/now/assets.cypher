// Who owns or uses what, and who has which role in which company?
// $keys.persons: list of personId whose facts are in sight; $keys.plates: list of plateNo; $keys.properties: list of propertyNo; $keys.companies: list of uscc
// One row, a list for each kind of fact; the order is made on arrival.
CALL () {
  RETURN COLLECT { UNWIND $keys.persons AS id MATCH (p:Person {personId: id}) RETURN p } AS people,
         COLLECT { UNWIND $keys.plates AS no MATCH (v:Vehicle {plateNo: no}) RETURN v } AS vehicles,
         COLLECT { UNWIND $keys.properties AS no MATCH (e:RealEstate {propertyNo: no}) RETURN e } AS estates,
         COLLECT { UNWIND $keys.companies AS no MATCH (c:Company {uscc: no}) RETURN c } AS companies
}
RETURN
  COLLECT {
    UNWIND vehicles + estates AS a MATCH (p:Person)-[r:OWNS]->(a)
    RETURN r {.share, .from, .to, .deliveryNo, .fileNo, .line, personId: p.personId, plateNo: a.plateNo, propertyNo: a.propertyNo}
  } AS `ownerships`,
  COLLECT {
    UNWIND vehicles AS v
    RETURN v {.plateNo, .kind, .model, .valueFen}
  } AS `vehicles`,
  COLLECT {
    UNWIND estates AS e
    RETURN e {.propertyNo, .usage, .areaM2, .valueFen}
  } AS `real-estates`,
  COLLECT {
    UNWIND people AS p MATCH (p)-[r:USED]->(v:Vehicle)
    RETURN r {.on, .evidence, .deliveryNo, .fileNo, .line, personId: p.personId, plateNo: v.plateNo}
  } AS `vehicle-uses`,
  COLLECT {
    UNWIND people AS p MATCH (p)-[:HOLDS]->(a:Account)-[:HAD_BALANCE]->(b:Balance)
    RETURN b {.asOf, .balanceFen, .deliveryNo, .fileNo, .line, personId: p.personId, accountToken: a.accountToken}
  } AS `deposits`,
  COLLECT {
    UNWIND people AS p MATCH (p)-[r:HAS_ROLE]->(c:Company)
    RETURN r {.role, .share, .from, .to, .deliveryNo, .fileNo, .line, personId: p.personId, uscc: c.uscc}
  } AS `roles`,
  COLLECT {
    UNWIND companies AS c
    RETURN c {.uscc, .name, .registeredCapitalFen, .from, .to}
  } AS `companies`
