// Where do people live by registrations and by the rolls of aid, and where are companies?
// $keys.persons: list of personId whose facts are in sight; $keys.companies: list of uscc
// One row, a list for each kind of fact; the order is made on arrival. Of a company's people only the number is told.
CALL () {
  RETURN COLLECT { UNWIND $keys.persons AS id MATCH (p:Person {personId: id}) RETURN p } AS people,
         COLLECT { UNWIND $keys.companies AS no MATCH (c:Company {uscc: no}) RETURN c } AS companies
}
RETURN
  COLLECT {
    UNWIND people AS p MATCH (p)-[r:REGISTERED_IN|MEMBER_OF]->()
    WHERE size(r.dwellingKey) > 0
    RETURN r {.dwellingKey, .from, .to, .deliveryNo, .fileNo, .line, personId: p.personId,
              dataset: CASE type(r) WHEN 'MEMBER_OF' THEN 'aid_units' ELSE 'registrations' END}
  } AS `residences`,
  COLLECT {
    UNWIND companies AS c
    RETURN c {.uscc, .dwellingKey, .deliveryNo, .fileNo, .line,
              people: COUNT { MATCH (c)<-[:HAS_ROLE]-(p:Person) RETURN DISTINCT p }}
  } AS `premises`
