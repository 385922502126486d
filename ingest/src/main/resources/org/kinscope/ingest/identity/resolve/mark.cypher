// Whom did a change of identity touch, and whose aid units?
// Parameters: persons (list of personId), deliveryNo
CREATE (:Change {
    id: randomUUID(),
    deliveryNo: $deliveryNo,
    kind: 'identity',
    persons: $persons,
    units: COLLECT { UNWIND $persons AS personId MATCH (:Person {personId: personId})-[:MEMBER_OF]->(u:AidUnit) RETURN DISTINCT u.aidUnitNo ORDER BY u.aidUnitNo },
    at: datetime()
})
