// Into whose accounts goes money of which programme for whom?
// The whole city; no parameters. The order is made on arrival, where a sort costs the database nothing; payments are sorted person by person. Money that came back is left out.
MATCH (p:Person)
WHERE EXISTS { (p)-[:PAID]->(:Payment) }
CALL (p) {
  MATCH (p)-[:PAID]->(y:Payment)-[:PAID_INTO]->(a:Account)
  WHERE coalesce(y.state, 'paid') IN ['paid', 'arrears']
  WITH a, y ORDER BY y.paidOn, y.deliveryNo, y.fileNo, y.line
  RETURN a, y.programmeCode AS programmeCode, y.holderId AS record, y.payeeCapacity AS capacity,
         min(y.paidOn) AS firstOn, max(y.paidOn) AS lastOn, count(y) AS payments, sum(y.amountFen) AS amountFen, head(collect(y)) AS first
}
RETURN p.personId AS personId,
       programmeCode,
       a.accountToken AS accountToken,
       coalesce(COLLECT { MATCH (s:SourcePerson {source: 'persons', sourceKey: record})-[:RESOLVES_TO]->(h:Person) RETURN h.personId ORDER BY h.personId LIMIT 1 }[0], record) AS holderId,
       capacity, firstOn, lastOn, payments, amountFen,
       first.deliveryNo AS deliveryNo, first.fileNo AS fileNo, first.line AS line
