// What do people of several records receive, under which of their ID numbers?
// The whole city; no parameters. The order is made on arrival, where a sort costs the database nothing.
MATCH (:SourcePerson {source: 'persons'})-[:RESOLVES_TO]->(p:Person)
WITH DISTINCT p
CALL (p) {
  MATCH (p)-[r:RECEIVED]->(g:Grant)
  RETURN r, 'grant' AS kind, g AS fact, g.grantNo AS no, g.amountPeriod AS period, g.from AS from, g.to AS to
  UNION ALL
  MATCH (p)-[r:PAID]->(y:Payment) WHERE coalesce(y.state, 'paid') = 'paid'
  RETURN r, 'payment' AS kind, y AS fact, y.paymentNo AS no, 'once' AS period, y.paidOn AS from, y.paidOn + duration({days: 1}) AS to
}
RETURN p.personId AS personId,
       coalesce(r.via[0], p.personId) AS recordId,
       kind, no,
       fact.programmeCode AS programmeCode,
       fact.amountFen AS amountFen,
       period AS amountPeriod, from, to,
       fact.deliveryNo AS deliveryNo, fact.fileNo AS fileNo, fact.line AS line
