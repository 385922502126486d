// What was paid to people, and when were people in prison?
// $payees: list of personId of those of whom is told what was paid to them; $persons: list of personId whose facts are in sight; $known: number of the delivery after which it was known
// One row, a list for each kind of fact; the order is made on arrival. Accounts are not read: that of an institution has the payments of thousands.
CALL () {
  RETURN COLLECT { UNWIND $payees AS id MATCH (p:Person {personId: id}) RETURN p } AS payees,
         COLLECT { UNWIND $persons AS id MATCH (p:Person {personId: id}) RETURN p } AS people
}
RETURN
  COLLECT {
    UNWIND payees AS p MATCH (p)-[:PAID|WAS_PAID]->(y) WHERE y.deliveryNo <= $known < coalesce(y.untilDeliveryNo, $known + 1)
    RETURN y {.grantNo, .programmeCode, .amountFen, .paidOn, .state, .deliveryNo, .fileNo, .line, personId: p.personId,
              decided: EXISTS { (y)-[:SETTLES|WAS_SETTLES]->(g) WHERE g.deliveryNo <= $known }}
  } AS `payments`,
  COLLECT {
    UNWIND people AS p MATCH (p)-[:HELD_IN|WAS_HELD_IN]->(i) WHERE i.deliveryNo <= $known < coalesce(i.untilDeliveryNo, $known + 1)
    RETURN i {.from, .to, .deliveryNo, .fileNo, .line, personId: p.personId}
  } AS `imprisonments`
