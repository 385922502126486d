// Who is in sight, to which units do people belong, and what did the units hold?
// $keys.sighted: list of personId of those whom one knows by name too; $keys.units: list of aidUnitNo
// One row, a list for each kind of fact; the order is made on arrival.
CALL () {
  RETURN COLLECT { UNWIND $keys.sighted AS id MATCH (p:Person {personId: id}) RETURN p } AS sighted,
         COLLECT { UNWIND $keys.units AS no MATCH (u:AidUnit {aidUnitNo: no}) RETURN u } AS units
}
RETURN
  COLLECT {
    UNWIND sighted AS p
    RETURN p {.personId, .name, .birthDate, .deathDate, .divisionCode, .dwellingKey, .deliveryNo, .fileNo, .line}
  } AS `persons`,
  COLLECT {
    UNWIND units AS u
    RETURN u {.aidUnitNo, .divisionCode, .dwellingKey}
  } AS `aid-units`,
  COLLECT {
    UNWIND units AS u MATCH (p:Person)-[r:MEMBER_OF]->(u)
    RETURN r {.applicant, .from, .to, .deliveryNo, .fileNo, .line, personId: p.personId, aidUnitNo: u.aidUnitNo}
  } AS `memberships`,
  COLLECT {
    UNWIND units AS u MATCH (u)-[:HELD]->(s:StatusSpell)
    RETURN s {.status, .from, .to, .declaredMonthlyIncomeFen, .mode, .deliveryNo, .fileNo, .line, aidUnitNo: u.aidUnitNo}
  } AS `statuses`
