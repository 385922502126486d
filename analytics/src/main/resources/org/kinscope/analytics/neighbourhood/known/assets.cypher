// Who owns or uses what, and who has which role in which company?
// $keys.persons: list of personId whose facts are in sight; $keys.plates: list of plateNo; $keys.properties: list of propertyNo; $keys.companies: list of uscc; $keys.known: number of the delivery after which it was known
// One row, a list for each kind of fact; the order is made on arrival.
CALL () {
  RETURN COLLECT { UNWIND $keys.persons AS id MATCH (p:Person {personId: id}) RETURN p } AS people,
         COLLECT { UNWIND $keys.plates AS no MATCH (v:Vehicle {plateNo: no}) RETURN v } AS vehicles,
         COLLECT { UNWIND $keys.properties AS no MATCH (e:RealEstate {propertyNo: no}) RETURN e } AS estates,
         COLLECT { UNWIND $keys.companies AS no MATCH (c:Company {uscc: no}) RETURN c } AS companies
}
RETURN
  COLLECT {
    UNWIND vehicles + estates AS a MATCH (p:Person)-[r:OWNS|WAS_OWNS WHERE r.deliveryNo <= $keys.known < coalesce(r.untilDeliveryNo, $keys.known + 1)]->(a)
    RETURN r {.share, .from, .to, .deliveryNo, .fileNo, .line, personId: p.personId, plateNo: a.plateNo, propertyNo: a.propertyNo}
  } AS `ownerships`,
  COLLECT {
    UNWIND vehicles AS v
    CALL (v) { OPTIONAL MATCH (v)<-[r:OWNS|WAS_OWNS WHERE r.deliveryNo <= $keys.known < coalesce(r.untilDeliveryNo, $keys.known + 1)]-() RETURN r AS newest ORDER BY r.from DESC, r.factKey LIMIT 1 }
    RETURN v {.plateNo, kind: newest.kind, model: newest.model, valueFen: newest.valueFen}
  } AS `vehicles`,
  COLLECT {
    UNWIND estates AS e
    CALL (e) { OPTIONAL MATCH (e)<-[r:OWNS|WAS_OWNS WHERE r.deliveryNo <= $keys.known < coalesce(r.untilDeliveryNo, $keys.known + 1)]-() RETURN r AS newest ORDER BY r.from DESC, r.factKey LIMIT 1 }
    RETURN e {.propertyNo, usage: newest.usage, areaM2: newest.areaM2, valueFen: newest.valueFen}
  } AS `real-estates`,
  COLLECT {
    UNWIND people AS p MATCH (p)-[r:USED|WAS_USED WHERE r.deliveryNo <= $keys.known < coalesce(r.untilDeliveryNo, $keys.known + 1)]->(v:Vehicle)
    RETURN r {.on, .evidence, .deliveryNo, .fileNo, .line, personId: p.personId, plateNo: v.plateNo}
  } AS `vehicle-uses`,
  COLLECT {
    UNWIND people AS p MATCH (p)-[h:HOLDS|WAS_HOLDS WHERE h.deliveryNo <= $keys.known < coalesce(h.untilDeliveryNo, $keys.known + 1)]->(a:Account)-[:HAD_BALANCE|WAS_HAD_BALANCE]->(b) WHERE b.deliveryNo <= $keys.known < coalesce(b.untilDeliveryNo, $keys.known + 1)
    RETURN b {.asOf, .balanceFen, .deliveryNo, .fileNo, .line, personId: p.personId, accountToken: a.accountToken}
  } AS `deposits`,
  COLLECT {
    UNWIND people AS p MATCH (p)-[r:HAS_ROLE|WAS_HAS_ROLE WHERE r.deliveryNo <= $keys.known < coalesce(r.untilDeliveryNo, $keys.known + 1)]->(c)
    RETURN r {.role, .share, .from, .to, .deliveryNo, .fileNo, .line, personId: p.personId, uscc: c.uscc}
  } AS `roles`,
  COLLECT {
    UNWIND companies AS c
    WITH c, head([v IN [c] + [(c)-[:SUPERSEDES]->(o) | o] WHERE v.deliveryNo <= $keys.known < coalesce(v.untilDeliveryNo, $keys.known + 1)]) AS was
    RETURN {uscc: c.uscc, name: was.name, registeredCapitalFen: was.registeredCapitalFen, from: was.from, to: was.to}
  } AS `companies`
