// Does one human receive under two ID numbers that were judged to be of one?
// $asOf: the day; $parameters.paidMonths: how many months before the day a payment counts; $division: beginning of the person's division
// code; no $policy is asked. A relationship that is said under another number than the person's own carries it in via.
MATCH (:SourcePerson {source: 'persons'})-[:RESOLVES_TO]->(p:Person)
WHERE coalesce(p.divisionCode, '') STARTS WITH $division
WITH DISTINCT p
CALL (p) {
  MATCH (p)-[r:RECEIVED]->(g:Grant)
  WHERE coalesce(g.from <= $asOf, true) AND coalesce(g.to > $asOf, true)
  RETURN coalesce(r.via[0], p.personId) AS record, coalesce(g.from, date('0001-01-01')) AS since
  UNION ALL
  MATCH (p)-[r:PAID]->(y:Payment)
  WHERE coalesce(y.state, 'paid') = 'paid' AND y.paidOn <= $asOf AND y.paidOn > $asOf - duration({months: $parameters.paidMonths})
  RETURN coalesce(r.via[0], p.personId) AS record, y.paidOn AS since
}
WITH p, record, min(since) AS since
ORDER BY since, record
WITH p, collect(record) AS records
UNWIND tail(records) AS later
WITH p, head(records) AS first, later
RETURN 'person' AS subjectKind, p.personId AS subjectKey,
       CASE WHEN first < later THEN [first, later] ELSE [later, first] END AS identifying
ORDER BY subjectKey, identifying
