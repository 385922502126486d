// Was monthly or yearly aid decided that runs for a while, and never paid in the months of which payments are known?
// $asOf: the day; $policy: rules of that day (not needed); $parameters.minDays: the grant began more than so many days ago;
// $division: beginning of the person's division code
// A month is known where a file of payments tells of it. Where payments are stated to be delivered in part, none is missing for certain.
CALL () {
  OPTIONAL MATCH (d:Delivery)-[:HAS_FILE]->(f:DeliveryFile {dataset: 'payments'}) WHERE f.refused IS NULL
  WITH max(CASE WHEN d IS NULL OR d.whole IS NULL OR 'payments' IN d.whole THEN 1 ELSE 0 END) = 1 AS whole, collect(f.months) AS lists
  RETURN whole, COLLECT {
    UNWIND lists AS list UNWIND list AS month
    WITH DISTINCT date(month + '-01') AS first WHERE first <= $asOf
    RETURN first
  } AS known
}
MATCH (p:Person)-[:RECEIVED]->(g:Grant)
WHERE whole AND coalesce(p.divisionCode, '') STARTS WITH $division AND g.amountPeriod <> 'once'
  AND g.from < $asOf - duration({days: $parameters.minDays}) AND coalesce(g.to > $asOf, true)
  AND coalesce(p.deathDate > $asOf, true) AND coalesce(p.birthDate <= $asOf, true)
  AND any(first IN known WHERE first >= g.from)
  // Paid under its number, or under none and perhaps for it; money that came back was not paid.
  AND NOT EXISTS {
    MATCH (p)-[:PAID]->(y:Payment)
    WHERE coalesce(y.state, 'paid') IN ['paid', 'arrears'] AND y.paidOn <= $asOf
      AND (y.grantNo = g.grantNo OR (y.grantNo IS NULL AND y.paidOn >= g.from
           AND coalesce(y.programmeCode, g.programmeCode) = g.programmeCode))
  }
RETURN DISTINCT 'person' AS subjectKind, p.personId AS subjectKey, [g.grantNo] AS identifying
ORDER BY subjectKey, identifying[0]
