// What were departments asked about people, and how was each dataset delivered?
// $keys.earners: list of personId of those of whom answers are told
// One row; the order is made on arrival.
CALL () {
  RETURN COLLECT { UNWIND $keys.earners AS id MATCH (p:Person {personId: id}) RETURN p } AS people
}
RETURN
  COLLECT {
    UNWIND people AS p MATCH (p)<-[:ASKED_ABOUT]-(v:VerificationRequest)
    RETURN v {.requestNo, .dataset, .askedOn, .answeredOn, .result, .validTo, .deliveryNo, .fileNo, .line, personId: p.personId}
  } AS `answers`,
  COLLECT {
    MATCH (d:Delivery)-[:HAS_FILE]->(f) USING INDEX d:Delivery(deliveryNo) WHERE d.deliveryNo > 0 AND f.dataset IS NOT NULL AND f.refused IS NULL
    WITH f.dataset AS dataset, max(d.date) AS lastOn, max(CASE WHEN d.whole IS NULL OR f.dataset IN d.whole THEN 1 ELSE 0 END) = 1 AS whole, collect(f.months) AS lists
    RETURN {dataset: dataset, lastOn: lastOn, whole: whole,
            months: COLLECT { UNWIND lists AS list UNWIND list AS month RETURN DISTINCT month ORDER BY month }}
  } AS `deliveries`
