// Which datasets spoke of these people and this unit, how often, and when did they last, as was known after one delivery?
// Parameters: $people list of personId; $unit aidUnitNo or null; $known number of the delivery
CALL () {
  UNWIND $people AS id
  MATCH (p:Person {personId: id})
  CALL (p) {
    RETURN head([v IN [p] + [(p)-[:SUPERSEDES]->(o) | o] WHERE v.deliveryNo <= $known < coalesce(v.untilDeliveryNo, $known + 1)]) AS fact
    UNION
    MATCH (p)-[fact:REGISTERED_IN|WAS_REGISTERED_IN|MEMBER_OF|WAS_MEMBER_OF|SPOUSE_OF|WAS_SPOUSE_OF|OWNS|WAS_OWNS|USED|WAS_USED|HAS_ROLE|WAS_HAS_ROLE|EMPLOYED_BY|WAS_EMPLOYED_BY|SERVES_AS|WAS_SERVES_AS|FILED_KIN|WAS_FILED_KIN|REACHED_AT|WAS_REACHED_AT WHERE fact.deliveryNo <= $known < coalesce(fact.untilDeliveryNo, $known + 1)]-()
    RETURN fact
    UNION
    MATCH (p)-[:RECEIVED|WAS_RECEIVED|PAID|WAS_PAID|EARNED|WAS_EARNED|BORE|WAS_BORE|CERTIFIED_AS|WAS_CERTIFIED_AS|ENROLLED_AS|WAS_ENROLLED_AS|HELD_IN|WAS_HELD_IN|CONSUMED|WAS_CONSUMED]->(fact) WHERE fact.deliveryNo <= $known < coalesce(fact.untilDeliveryNo, $known + 1)
    RETURN fact
    UNION
    MATCH (fact)-[:RESOLVES_TO|WAS_RESOLVES_TO|REPORTED_OF|WAS_REPORTED_OF]->(p) WHERE fact.deliveryNo <= $known < coalesce(fact.untilDeliveryNo, $known + 1)
    RETURN fact
    UNION
    MATCH (p)-[h:HOLDS|WAS_HOLDS WHERE h.deliveryNo <= $known < coalesce(h.untilDeliveryNo, $known + 1)]->(:Account)-[:HAD_BALANCE|WAS_HAD_BALANCE]->(fact) WHERE fact.deliveryNo <= $known < coalesce(fact.untilDeliveryNo, $known + 1)
    RETURN fact
  }
  RETURN fact.factKey AS factKey, fact.deliveryNo AS deliveryNo, fact.fileNo AS fileNo
  UNION
  MATCH (:AidUnit {aidUnitNo: $unit})-[:HELD|WAS_HELD]->(fact) WHERE fact.deliveryNo <= $known < coalesce(fact.untilDeliveryNo, $known + 1)
  RETURN fact.factKey AS factKey, fact.deliveryNo AS deliveryNo, fact.fileNo AS fileNo
}
WITH deliveryNo, fileNo, count(DISTINCT factKey) AS facts
WHERE facts > 0
MATCH (d:Delivery {deliveryNo: deliveryNo})-[:HAS_FILE]->(f:DeliveryFile {fileNo: fileNo})
RETURN f.dataset AS dataset, f.department AS department, sum(facts) AS facts, max(d.date) AS lastDelivery
ORDER BY dataset, department
