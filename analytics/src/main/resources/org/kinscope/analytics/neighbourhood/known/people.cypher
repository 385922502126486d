// Who is in sight, to which units do people belong, and what did the units hold?
// $keys.sighted: list of personId of those whom one knows by name too; $keys.units: list of aidUnitNo; $keys.known: number of the delivery after which it was known
// One row, a list for each kind of fact; the order is made on arrival.
CALL () {
  RETURN COLLECT { UNWIND $keys.sighted AS id MATCH (p:Person {personId: id}) RETURN p } AS sighted,
         COLLECT { UNWIND $keys.units AS no MATCH (u:AidUnit {aidUnitNo: no}) RETURN u } AS units
}
RETURN
  COLLECT {
    UNWIND sighted AS p
    WITH p, head([v IN [p] + [(p)-[:SUPERSEDES]->(o) | o] WHERE v.deliveryNo <= $keys.known < coalesce(v.untilDeliveryNo, $keys.known + 1)]) AS was
    CALL (p) {
      OPTIONAL MATCH (p)<-[:RESOLVES_TO|WAS_RESOLVES_TO]-(s) WHERE s.deliveryNo <= $keys.known < coalesce(s.untilDeliveryNo, $keys.known + 1)
      RETURN min(CASE s.source WHEN 'births' THEN s.birthDate END) AS born, min(s.diedOn) AS died
    }
    RETURN {personId: p.personId, name: was.name, divisionCode: was.divisionCode, dwellingKey: was.dwellingKey,
            deliveryNo: was.deliveryNo, fileNo: was.fileNo, line: was.line,
            birthDate: coalesce(was.registerBirthDate, born, was.birthDate),
            deathDate: CASE WHEN died IS NULL OR was.registerDeathDate < died THEN was.registerDeathDate ELSE died END}
  } AS `persons`,
  COLLECT {
    UNWIND units AS u
    CALL (u) {
      OPTIONAL MATCH (u)<-[r:MEMBER_OF|WAS_MEMBER_OF WHERE r.deliveryNo <= $keys.known < coalesce(r.untilDeliveryNo, $keys.known + 1)]-()
      WITH r ORDER BY coalesce(r.applicant, false) DESC, r.to IS NULL DESC,
                      coalesce(r.from, date('0001-01-01')) DESC, r.factKey
      RETURN head(collect(r.divisionCode)) AS divisionCode,
             head(collect(CASE WHEN r.address IS NOT NULL THEN r {.dwellingKey} END)) AS place
    }
    RETURN u {.aidUnitNo, divisionCode: divisionCode, dwellingKey: place.dwellingKey}
  } AS `aid-units`,
  COLLECT {
    UNWIND units AS u MATCH (p:Person)-[r:MEMBER_OF|WAS_MEMBER_OF WHERE r.deliveryNo <= $keys.known < coalesce(r.untilDeliveryNo, $keys.known + 1)]->(u)
    RETURN r {.applicant, .from, .to, .deliveryNo, .fileNo, .line, personId: p.personId, aidUnitNo: u.aidUnitNo}
  } AS `memberships`,
  COLLECT {
    UNWIND units AS u MATCH (u)-[:HELD|WAS_HELD]->(s) WHERE s.deliveryNo <= $keys.known < coalesce(s.untilDeliveryNo, $keys.known + 1)
    RETURN s {.status, .from, .to, .declaredMonthlyIncomeFen, .mode, .deliveryNo, .fileNo, .line, aidUnitNo: u.aidUnitNo}
  } AS `statuses`
