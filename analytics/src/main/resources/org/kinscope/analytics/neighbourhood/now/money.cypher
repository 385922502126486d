// What was paid to people, and when were people in prison?
// $keys.payees: list of personId of those of whom is told what was paid to them; $keys.persons: list of personId whose facts are in sight
// One row, a list for each kind of fact; the order is made on arrival. Accounts are not read: that of an institution has the payments of thousands.
CALL () {
  RETURN COLLECT { UNWIND $keys.payees AS id MATCH (p:Person {personId: id}) RETURN p } AS payees,
         COLLECT { UNWIND $keys.persons AS id MATCH (p:Person {personId: id}) RETURN p } AS people
}
RETURN
  COLLECT {
    UNWIND payees AS p MATCH (p)-[:PAID]->(y:Payment)
    RETURN y {.grantNo, .programmeCode, .amountFen, .paidOn, .state, .deliveryNo, .fileNo, .line, personId: p.personId,
              decided: EXISTS { (y)-[:SETTLES]->(:Grant) }}
  } AS `payments`,
  COLLECT {
    UNWIND people AS p MATCH (p)-[:HELD_IN]->(i:Imprisonment)
    RETURN i {.from, .to, .deliveryNo, .fileNo, .line, personId: p.personId}
  } AS `imprisonments`
