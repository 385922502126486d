// Who is married to whom, whose parent or sibling, and who owes support?
// $keys.persons: list of personId whose facts are in sight; $keys.supporters: list of personId of those who owe support to them
// One row, a list for each kind of fact; the order is made on arrival.
CALL () {
  RETURN COLLECT { UNWIND $keys.persons AS id MATCH (p:Person {personId: id}) RETURN p } AS people
}
RETURN
  COLLECT {
    UNWIND people AS a MATCH (a)-[r:SPOUSE_OF]-() WITH DISTINCT r, startNode(r) AS p, endNode(r) AS o
    RETURN r {.from, .to, .deliveryNo, .fileNo, .line, personId: p.personId, otherId: o.personId}
  } AS `marriages`,
  COLLECT {
    UNWIND people AS a MATCH (a)-[r:PARENT_OF]-() WITH DISTINCT r, startNode(r) AS p, endNode(r) AS o
    RETURN r {.kind, .deliveryNo, .fileNo, .line, personId: p.personId, otherId: o.personId}
  } AS `parenthoods`,
  COLLECT {
    UNWIND people AS a MATCH (a)-[r:SIBLING_OF]-() WITH DISTINCT r, startNode(r) AS p, endNode(r) AS o
    RETURN r {personId: p.personId, otherId: o.personId}
  } AS `siblings`,
  COLLECT {
    UNWIND people AS o MATCH (p:Person)-[r:SUPPORTS]->(o)
    RETURN r {.from, .to, .basis, .article, personId: p.personId, otherId: o.personId} AS duty
    UNION
    UNWIND $keys.supporters AS id MATCH (p:Person {personId: id})-[r:SUPPORTS]->(o:Person)
    RETURN r {.from, .to, .basis, .article, personId: p.personId, otherId: o.personId} AS duty
  } AS `supports`
