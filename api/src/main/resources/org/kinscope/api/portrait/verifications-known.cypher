// What were departments asked about these people, as was known after one delivery? As verifications.cypher.
// Parameters: $people list of personId; $asOf the day; $known number of the delivery
UNWIND $people AS id
MATCH (p:Person {personId: id})<-[:ASKED_ABOUT|WAS_ASKED_ABOUT]-(v)
WHERE v.deliveryNo <= $known < coalesce(v.untilDeliveryNo, $known + 1) AND v.askedOn <= $asOf
RETURN v {.requestNo, .authorisationNo, .dataset, .askedOn, .answeredOn, .result, .validTo, .deliveryNo, .fileNo, .line} AS verification,
       p.personId AS person
ORDER BY verification.askedOn DESC, verification.requestNo
