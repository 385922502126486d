// Was money paid under the number of a decision that does not exist, or under none where the person has no decision of the programme?
// $asOf: the day; $policy: rules of that day (not needed); $division: beginning of the person's division code
// Money that came back does not count. Where decisions are stated to be delivered in part, none is missing for certain.
CALL () {
  OPTIONAL MATCH (d:Delivery)-[:HAS_FILE]->(f:DeliveryFile {dataset: 'grants'}) WHERE f.refused IS NULL
  RETURN coalesce(max(CASE WHEN d IS NULL OR d.whole IS NULL OR 'grants' IN d.whole THEN 1 ELSE 0 END), 1) = 1 AS whole
}
MATCH (p:Person)-[:PAID]->(y:Payment)
WHERE whole AND coalesce(p.divisionCode, '') STARTS WITH $division
  AND coalesce(y.state, 'paid') IN ['paid', 'arrears'] AND y.paidOn <= $asOf
  AND CASE WHEN y.grantNo IS NOT NULL THEN NOT EXISTS { MATCH (:Grant {grantNo: y.grantNo}) }
           WHEN y.programmeCode IS NOT NULL THEN NOT EXISTS { (p)-[:RECEIVED]->(:Grant {programmeCode: y.programmeCode}) }
           ELSE false END
RETURN DISTINCT 'person' AS subjectKind, p.personId AS subjectKey, [coalesce(y.programmeCode, '')] AS identifying
ORDER BY subjectKey, identifying[0]
