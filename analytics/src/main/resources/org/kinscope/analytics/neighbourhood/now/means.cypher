// What do people earn, and what do illness, school and disability cost them?
// $keys.persons: list of personId whose facts are in sight; $keys.earners: list of personId of those of whom incomes are told
// One row, a list for each kind of fact; the order is made on arrival.
CALL () {
  RETURN COLLECT { UNWIND $keys.persons AS id MATCH (p:Person {personId: id}) RETURN p } AS people,
         COLLECT { UNWIND $keys.earners AS id MATCH (p:Person {personId: id}) RETURN p } AS earners
}
RETURN
  COLLECT {
    UNWIND earners AS p MATCH (p)-[:EARNED]->(i:Income)
    RETURN i {.kind, .amountFen, .amountPeriod, .from, .to, .deliveryNo, .fileNo, .line, personId: p.personId}
  } AS `incomes`,
  COLLECT {
    UNWIND people AS p MATCH (p)-[:BORE]->(b:MedicalBill)
    RETURN b {.settledOn, .selfPaidFen, .deliveryNo, .fileNo, .line, personId: p.personId}
  } AS `bills`,
  COLLECT {
    UNWIND people AS p MATCH (p)-[:ENROLLED_AS]->(e:Enrolment)
    RETURN e {.stage, .annualCostFen, .from, .to, .deliveryNo, .fileNo, .line, personId: p.personId}
  } AS `enrolments`,
  COLLECT {
    UNWIND people AS p MATCH (p)-[:CERTIFIED_AS]->(d:Disability)
    RETURN d {.category, .grade, .from, .to, .deliveryNo, .fileNo, .line, personId: p.personId}
  } AS `disabilities`
