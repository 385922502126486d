// Where did people live by registrations and by the rolls of aid, and where were companies?
// $keys.persons: list of personId whose facts are in sight; $keys.companies: list of uscc; $keys.known: number of the delivery after which it was known
// One row, a list for each kind of fact; the order is made on arrival. Of a company's people only the number is told.
CALL () {
  RETURN COLLECT { UNWIND $keys.persons AS id MATCH (p:Person {personId: id}) RETURN p } AS people,
         COLLECT { UNWIND $keys.companies AS no MATCH (c:Company {uscc: no}) RETURN c } AS companies
}
RETURN
  COLLECT {
    UNWIND people AS p
    MATCH (p)-[r:REGISTERED_IN|WAS_REGISTERED_IN|MEMBER_OF|WAS_MEMBER_OF WHERE r.deliveryNo <= $keys.known < coalesce(r.untilDeliveryNo, $keys.known + 1)]->()
    WHERE size(r.dwellingKey) > 0
    RETURN r {.dwellingKey, .from, .to, .deliveryNo, .fileNo, .line, personId: p.personId,
              dataset: CASE WHEN type(r) ENDS WITH 'MEMBER_OF' THEN 'aid_units' ELSE 'registrations' END}
  } AS `residences`,
  COLLECT {
    UNWIND companies AS c
    WITH c, head([v IN [c] + [(c)-[:SUPERSEDES]->(o) | o] WHERE v.deliveryNo <= $keys.known < coalesce(v.untilDeliveryNo, $keys.known + 1)]) AS was
    // The legal representative of then stands at the version of then.
    RETURN {uscc: c.uscc, dwellingKey: was.dwellingKey, deliveryNo: was.deliveryNo, fileNo: was.fileNo, line: was.line,
            people: COUNT {
              MATCH (c)-[:SUPERSEDES*0..1]->(v)<-[r:HAS_ROLE|WAS_HAS_ROLE WHERE r.deliveryNo <= $keys.known < coalesce(r.untilDeliveryNo, $keys.known + 1)]-(p:Person)
              RETURN DISTINCT p
            }}
  } AS `premises`
