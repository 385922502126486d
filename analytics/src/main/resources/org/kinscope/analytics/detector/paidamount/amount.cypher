// Do the payments of a calendar month, of a year or of a one-off grant differ from the decided amount?
// $asOf: the day; $policy: rules of that day (not needed); $division: beginning of the person's division code
// Money that came back and arrears do not count. A payment without the number of a decision belongs to the person's only one of its programme.
// A year is counted from the grant's first day; while it still runs, only too much is told of it.
MATCH (p:Person)-[:RECEIVED]->(g:Grant)
WHERE coalesce(p.divisionCode, '') STARTS WITH $division
WITH DISTINCT p, g
MATCH (p)-[:PAID]->(y:Payment)
WHERE coalesce(y.state, 'paid') = 'paid' AND y.paidOn <= $asOf
  AND (y.grantNo = g.grantNo OR (y.grantNo IS NULL AND y.programmeCode = g.programmeCode
       AND COUNT { MATCH (p)-[:RECEIVED]->(o:Grant {programmeCode: g.programmeCode}) RETURN DISTINCT o.grantNo } = 1))
  AND (g.amountPeriod <> 'year' OR y.paidOn >= g.from)
WITH p, g, CASE g.amountPeriod
       WHEN 'month' THEN date.truncate('month', y.paidOn)
       WHEN 'year' THEN g.from + duration({years: duration.between(g.from, y.paidOn).years})
     END AS period, sum(y.amountFen) AS paid
WHERE paid > g.amountFen
   OR (paid < g.amountFen AND (g.amountPeriod <> 'year' OR period + duration({years: 1}) <= $asOf))
RETURN DISTINCT 'person' AS subjectKind, p.personId AS subjectKey, [g.grantNo] AS identifying
ORDER BY subjectKey, identifying[0]
