// Which aid was decided for people and units, and who decided it?
// $keys.persons: list of personId whose facts are in sight; $keys.units: list of aidUnitNo; $keys.deciders: list of personId of those who approved, and of $keys.persons
// One row, a list for each kind of fact; the order is made on arrival.
CALL () {
  RETURN COLLECT { UNWIND $keys.persons AS id MATCH (p:Person {personId: id}) RETURN p } AS people,
         COLLECT { UNWIND $keys.units AS no MATCH (u:AidUnit {aidUnitNo: no}) RETURN u } AS units,
         COLLECT { UNWIND $keys.deciders AS id MATCH (p:Person {personId: id}) RETURN p } AS deciders
}
WITH people, units, deciders, COLLECT {
  UNWIND people AS p MATCH (p)-[:RECEIVED]->(g:Grant) RETURN g
  UNION
  UNWIND units AS u MATCH (g:Grant)-[:FOR]->(u) RETURN g
} AS grants
RETURN
  COLLECT {
    UNWIND grants AS g MATCH (p:Person)-[:RECEIVED]->(g)
    RETURN g {.grantNo, .programmeCode, .departmentCode, .aidUnitNo, .amountFen, .amountPeriod, .from, .to, .decidedOn, .divisionCode, .deliveryNo, .fileNo, .line, personId: p.personId, approverId: COLLECT { MATCH (a:Person)-[:APPROVED]->(g) RETURN a.personId ORDER BY a.personId LIMIT 1 }[0]}
  } AS `grants`,
  COLLECT {
    UNWIND deciders AS p MATCH (p)-[r:SERVES_AS]->(d:Division)
    RETURN r {.role, .from, .to, .deliveryNo, .fileNo, .line, personId: p.personId, divisionCode: d.code}
  } AS `services`,
  COLLECT {
    UNWIND deciders AS p MATCH (p)-[r:FILED_KIN]->(o:Person)
    RETURN r {.on, .aidUnitNo, .deliveryNo, .fileNo, .line, personId: p.personId, otherId: o.personId}
  } AS `filings`
