// Where are people insured as employees, and which hardship was reported of them?
// $keys.payees: list of personId of those of whom it is told; $keys.known: number of the delivery after which it was known
// One row, a list for each kind of fact; the order is made on arrival.
CALL () {
  RETURN COLLECT { UNWIND $keys.payees AS id MATCH (p:Person {personId: id}) RETURN p } AS payees
}
RETURN
  COLLECT {
    UNWIND payees AS p MATCH (p)-[r:EMPLOYED_BY|WAS_EMPLOYED_BY WHERE r.deliveryNo <= $keys.known < coalesce(r.untilDeliveryNo, $keys.known + 1)]->(c)
    RETURN r {.wageBaseFen, .from, .to, .deliveryNo, .fileNo, .line, personId: p.personId, uscc: c.uscc}
  } AS `employments`,
  COLLECT {
    UNWIND payees AS p MATCH (p)<-[:REPORTED_OF|WAS_REPORTED_OF]-(n) WHERE n.deliveryNo <= $keys.known < coalesce(n.untilDeliveryNo, $keys.known + 1)
    RETURN n {.reportNo, .channel, .hardship, .reportedOn, .deliveryNo, .fileNo, .line, personId: p.personId}
  } AS `reports`
