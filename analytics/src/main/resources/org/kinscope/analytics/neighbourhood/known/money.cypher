// What was paid to people, and when were people in prison?
// $keys.payees: list of personId of those of whom is told what was paid to them; $keys.persons: list of personId whose facts are in sight; $keys.known: number of the delivery after which it was known
// One row, a list for each kind of fact; the order is made on arrival. Accounts are not read: that of an institution has the payments of thousands.
CALL () {
  RETURN COLLECT { UNWIND $keys.payees AS id MATCH (p:Person {personId: id}) RETURN p } AS payees,
         COLLECT { UNWIND $keys.persons AS id MATCH (p:Person {personId: id}) RETURN p } AS people
}
RETURN
  COLLECT {
    UNWIND payees AS p MATCH (p)-[:PAID|WAS_PAID]->(y) WHERE y.deliveryNo <= $keys.known < coalesce(y.untilDeliveryNo, $keys.known + 1)
    RETURN y {.grantNo, .programmeCode, .amountFen, .paidOn, .state, .deliveryNo, .fileNo, .line, personId: p.personId,
              decided: EXISTS { (y)-[:SETTLES|WAS_SETTLES]->(g) WHERE g.deliveryNo <= $keys.known }}
  } AS `payments`,
  COLLECT {
    UNWIND people AS p MATCH (p)-[:HELD_IN|WAS_HELD_IN]->(i) WHERE i.deliveryNo <= $keys.known < coalesce(i.untilDeliveryNo, $keys.known + 1)
    RETURN i {.from, .to, .deliveryNo, .fileNo, .line, personId: p.personId}
  } AS `imprisonments`
