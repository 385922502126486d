// Which datasets speak of these people and this unit, how often, and when they last did?
// Parameters: $people list of personId; $unit aidUnitNo or null
CALL () {
  UNWIND $people AS id
  MATCH (p:Person {personId: id})
  CALL (p) {
    RETURN p AS fact
    UNION
    MATCH (p)-[fact:REGISTERED_IN|MEMBER_OF|SPOUSE_OF|OWNS|USED|HAS_ROLE|EMPLOYED_BY|SERVES_AS|FILED_KIN|REACHED_AT]-()
    RETURN fact
    UNION
    MATCH (p)-[:RECEIVED|PAID|EARNED|BORE|CERTIFIED_AS|ENROLLED_AS|HELD_IN|CONSUMED]->(fact)
    RETURN fact
    UNION
    MATCH (fact:SourcePerson)-[:RESOLVES_TO]->(p)
    RETURN fact
    UNION
    MATCH (fact:Report)-[:REPORTED_OF]->(p)
    RETURN fact
    UNION
    MATCH (p)-[:HOLDS]->(:Account)-[:HAD_BALANCE]->(fact)
    RETURN fact
  }
  RETURN fact.factKey AS factKey, fact.deliveryNo AS deliveryNo, fact.fileNo AS fileNo
  UNION
  MATCH (:AidUnit {aidUnitNo: $unit})-[:HELD]->(fact:StatusSpell)
  RETURN fact.factKey AS factKey, fact.deliveryNo AS deliveryNo, fact.fileNo AS fileNo
}
WITH deliveryNo, fileNo, count(DISTINCT factKey) AS facts
WHERE facts > 0
MATCH (d:Delivery {deliveryNo: deliveryNo})-[:HAS_FILE]->(f:DeliveryFile {fileNo: fileNo})
RETURN f.dataset AS dataset, f.department AS department, sum(facts) AS facts, max(d.date) AS lastDelivery
ORDER BY dataset, department
