// Who is married to whom, whose parent or sibling, and who owes support?
// $keys.persons: list of personId whose facts are in sight; $keys.known: number of the delivery after which it was known; $keys.links: a parent of more children tells of no siblings
// One row, a list for each kind of fact; the order is made on arrival.
CALL () {
  RETURN COLLECT { UNWIND $keys.persons AS id MATCH (p:Person {personId: id}) RETURN p } AS people
}
RETURN
  COLLECT {
    UNWIND people AS a MATCH (a)-[r:SPOUSE_OF|WAS_SPOUSE_OF WHERE r.deliveryNo <= $keys.known < coalesce(r.untilDeliveryNo, $keys.known + 1)]-() WITH DISTINCT r, startNode(r) AS p, endNode(r) AS o
    RETURN r {.from, .to, .deliveryNo, .fileNo, .line, personId: p.personId, otherId: o.personId}
  } AS `marriages`,
  COLLECT {
    UNWIND people AS a MATCH (a)-[r:PARENT_OF|WAS_PARENT_OF WHERE r.deliveryNo <= $keys.known < coalesce(r.untilDeliveryNo, $keys.known + 1)]-() WHERE coalesce(r.sinceDeliveryNo, 0) <= $keys.known
    WITH DISTINCT r, startNode(r) AS p, endNode(r) AS o
    RETURN r {.kind, .deliveryNo, .fileNo, .line, personId: p.personId, otherId: o.personId}
  } AS `parenthoods`,
  COLLECT {
    UNWIND people AS s
    MATCH (s)<-[a:PARENT_OF|WAS_PARENT_OF WHERE a.deliveryNo <= $keys.known < coalesce(a.untilDeliveryNo, $keys.known + 1)]-(parent:Person)-[b:PARENT_OF|WAS_PARENT_OF WHERE b.deliveryNo <= $keys.known < coalesce(b.untilDeliveryNo, $keys.known + 1)]->(o:Person)
    WHERE s <> o AND coalesce(a.sinceDeliveryNo, 0) <= $keys.known AND coalesce(b.sinceDeliveryNo, 0) <= $keys.known
      AND COUNT { MATCH (parent)-[c:PARENT_OF|WAS_PARENT_OF WHERE c.deliveryNo <= $keys.known < coalesce(c.untilDeliveryNo, $keys.known + 1)]->(child:Person) RETURN DISTINCT child } <= $keys.links
    WITH DISTINCT CASE WHEN s.personId < o.personId THEN s ELSE o END AS p, CASE WHEN s.personId < o.personId THEN o ELSE s END AS o
    RETURN {personId: p.personId, otherId: o.personId}
  } AS `siblings`,
  [] AS `supports`
