// What do people earn, and what do illness, school and disability cost them?
// $keys.persons: list of personId whose facts are in sight; $keys.earners: list of personId of those of whom incomes are told; $keys.known: number of the delivery after which it was known
// One row, a list for each kind of fact; the order is made on arrival.
CALL () {
  RETURN COLLECT { UNWIND $keys.persons AS id MATCH (p:Person {personId: id}) RETURN p } AS people,
         COLLECT { UNWIND $keys.earners AS id MATCH (p:Person {personId: id}) RETURN p } AS earners
}
RETURN
  COLLECT {
    UNWIND earners AS p MATCH (p)-[:EARNED|WAS_EARNED]->(i) WHERE i.deliveryNo <= $keys.known < coalesce(i.untilDeliveryNo, $keys.known + 1)
    RETURN i {.kind, .amountFen, .amountPeriod, .from, .to, .deliveryNo, .fileNo, .line, personId: p.personId}
  } AS `incomes`,
  COLLECT {
    UNWIND people AS p MATCH (p)-[:BORE|WAS_BORE]->(b) WHERE b.deliveryNo <= $keys.known < coalesce(b.untilDeliveryNo, $keys.known + 1)
    RETURN b {.settledOn, .selfPaidFen, .deliveryNo, .fileNo, .line, personId: p.personId}
  } AS `bills`,
  COLLECT {
    UNWIND people AS p MATCH (p)-[:ENROLLED_AS|WAS_ENROLLED_AS]->(e) WHERE e.deliveryNo <= $keys.known < coalesce(e.untilDeliveryNo, $keys.known + 1)
    RETURN e {.stage, .annualCostFen, .from, .to, .deliveryNo, .fileNo, .line, personId: p.personId}
  } AS `enrolments`,
  COLLECT {
    UNWIND people AS p MATCH (p)-[:CERTIFIED_AS|WAS_CERTIFIED_AS]->(d) WHERE d.deliveryNo <= $keys.known < coalesce(d.untilDeliveryNo, $keys.known + 1)
    RETURN d {.category, .grade, .from, .to, .deliveryNo, .fileNo, .line, personId: p.personId}
  } AS `disabilities`
