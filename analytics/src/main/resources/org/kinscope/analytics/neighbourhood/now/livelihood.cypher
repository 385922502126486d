// Where are people insured as employees, and which hardship was reported of them?
// $keys.payees: list of personId of those of whom it is told
// One row, a list for each kind of fact; the order is made on arrival.
CALL () {
  RETURN COLLECT { UNWIND $keys.payees AS id MATCH (p:Person {personId: id}) RETURN p } AS payees
}
RETURN
  COLLECT {
    UNWIND payees AS p MATCH (p)-[r:EMPLOYED_BY]->(c:Company)
    RETURN r {.wageBaseFen, .from, .to, .deliveryNo, .fileNo, .line, personId: p.personId, uscc: c.uscc}
  } AS `employments`,
  COLLECT {
    UNWIND payees AS p MATCH (p)<-[:REPORTED_OF]-(n:Report)
    RETURN n {.reportNo, .channel, .hardship, .reportedOn, .deliveryNo, .fileNo, .line, personId: p.personId}
  } AS `reports`
