// Which aid was decided for people and units, and who decided it?
// $keys.persons: list of personId whose facts are in sight; $keys.units: list of aidUnitNo; $keys.deciders: list of personId of those who approved, and of $keys.persons; $keys.known: number of the delivery after which it was known
// One row, a list for each kind of fact; the order is made on arrival.
CALL () {
  RETURN COLLECT { UNWIND $keys.persons AS id MATCH (p:Person {personId: id}) RETURN p } AS people,
         COLLECT { UNWIND $keys.units AS no MATCH (u:AidUnit {aidUnitNo: no}) RETURN u } AS units,
         COLLECT { UNWIND $keys.deciders AS id MATCH (p:Person {personId: id}) RETURN p } AS deciders
}
WITH people, units, deciders, COLLECT {
  UNWIND people AS p MATCH (p)-[:RECEIVED|WAS_RECEIVED]->(g) WHERE g.deliveryNo <= $keys.known < coalesce(g.untilDeliveryNo, $keys.known + 1) RETURN g
  UNION
  UNWIND units AS u MATCH (g)-[:FOR|WAS_FOR]->(u) WHERE g.deliveryNo <= $keys.known < coalesce(g.untilDeliveryNo, $keys.known + 1) RETURN g
} AS grants
RETURN
  COLLECT {
    UNWIND grants AS g MATCH (p:Person)-[:RECEIVED|WAS_RECEIVED]->(g)
    RETURN g {.grantNo, .programmeCode, .departmentCode, .aidUnitNo, .amountFen, .amountPeriod, .from, .to, .decidedOn, .divisionCode, .deliveryNo, .fileNo, .line, personId: p.personId, approverId: COLLECT { MATCH (a:Person)-[:APPROVED|WAS_APPROVED]->(g) RETURN a.personId ORDER BY a.personId LIMIT 1 }[0]}
  } AS `grants`,
  COLLECT {
    UNWIND deciders AS p MATCH (p)-[r:SERVES_AS|WAS_SERVES_AS WHERE r.deliveryNo <= $keys.known < coalesce(r.untilDeliveryNo, $keys.known + 1)]->(d:Division)
    RETURN r {.role, .from, .to, .deliveryNo, .fileNo, .line, personId: p.personId, divisionCode: d.code}
  } AS `services`,
  COLLECT {
    UNWIND deciders AS p MATCH (p)-[r:FILED_KIN|WAS_FILED_KIN WHERE r.deliveryNo <= $keys.known < coalesce(r.untilDeliveryNo, $keys.known + 1)]->(o:Person)
    RETURN r {.on, .aidUnitNo, .deliveryNo, .fileNo, .line, personId: p.personId, otherId: o.personId}
  } AS `filings`
