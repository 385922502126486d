// What were departments asked about these people, and what did they answer? Those asked up to the day, newest first.
// Parameters: $people list of personId; $asOf the day
UNWIND $people AS id
MATCH (p:Person {personId: id})<-[:ASKED_ABOUT]-(v:VerificationRequest)
WHERE v.askedOn <= $asOf
RETURN v {.requestNo, .authorisationNo, .dataset, .askedOn, .answeredOn, .result, .validTo, .deliveryNo, .fileNo, .line} AS verification,
       p.personId AS person
ORDER BY verification.askedOn DESC, verification.requestNo
