// Does somebody outside the unit owe a member support by law and have the means, while no support is declared, or less than is due?
// $asOf: the day; $policy: rules of that day (tiers, standards, support); $parameters: nothing of it is needed;
// $division: beginning of the unit's division code
// Whether incomes were ever delivered whole; where they never were delivered, nothing is held against that.
CALL () {
  OPTIONAL MATCH (d:Delivery)-[:HAS_FILE]->(f:DeliveryFile {dataset: 'incomes'})
  WHERE f.refused IS NULL
  RETURN coalesce(max(CASE WHEN f IS NULL THEN null WHEN d.whole IS NULL OR 'incomes' IN d.whole THEN 1 ELSE 0 END), 1) = 1 AS whole
}
MATCH (u:AidUnit)
WITH whole, u, coalesce(u.divisionCode, COLLECT {
       MATCH (u)<-[m:MEMBER_OF]-(a:Person) WHERE m.applicant AND a.divisionCode IS NOT NULL
       RETURN a.divisionCode ORDER BY a.personId LIMIT 1
     }[0]) AS division
WHERE coalesce(division, '') STARTS WITH $division
  // Aided: a status of tier 1 or 2 runs, or a grant that is not one-off.
  AND (EXISTS {
        MATCH (u)-[:HELD]->(t:StatusSpell)
        WHERE $policy.tiers[t.status] <= 2
          AND coalesce(t.from <= $asOf, true) AND coalesce(t.to > $asOf, true)
      } OR EXISTS {
        MATCH (g:Grant)-[:FOR]->(u)
        WHERE g.amountPeriod <> 'once'
          AND coalesce(g.from <= $asOf, true) AND coalesce(g.to > $asOf, true)
      })
WITH whole, u, CASE WHEN division IS NULL THEN $policy.standards['city']
                    ELSE coalesce($policy.standards[left(division, 6)], $policy.standards[left(division, 4)]) END AS s
CALL (u) {
  MATCH (u)<-[r:MEMBER_OF]-(m:Person)
  WHERE coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
    AND coalesce(m.deathDate > $asOf, true) AND coalesce(m.birthDate <= $asOf, true)
  RETURN collect(DISTINCT m) AS members
}
// Who of them owes support outside, each member by one duty.
CALL (u, members) {
  UNWIND members AS m MATCH (m)<-[d:SUPPORTS]-(p:Person)
  WHERE coalesce(d.from <= $asOf, true) AND coalesce(d.to > $asOf, true)
    AND coalesce(p.deathDate > $asOf, true) AND coalesce(p.birthDate <= $asOf, true)
    AND NOT EXISTS {
      MATCH (p)-[inside:MEMBER_OF]->(u)
      WHERE coalesce(inside.from <= $asOf, true) AND coalesce(inside.to > $asOf, true)
    }
  RETURN p, m, min(d.basis) AS basis
}
WITH whole, u, s, members, p, collect(basis) AS bases
// The supporter's own income of a year is over the line.
CALL (p) {
  MATCH (p)-[:EARNED]->(i:Income)
  WHERE i.amountPeriod <> 'once' AND coalesce(i.from <= $asOf, true) AND coalesce(i.to > $asOf, true)
  RETURN sum(i.amountFen * CASE i.amountPeriod WHEN 'year' THEN 1 ELSE 12 END) AS own
}
WITH whole, u, s, members, p, bases WHERE own * 100 > s * $policy.support.linePercent * 12
// The household where the supporter is registered; one of more than 64 people is a collective one.
CALL (p) {
  MATCH (p)-[r:REGISTERED_IN]->(h:Household)
  WHERE coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
  RETURN h ORDER BY coalesce(r.from, date('0001-01-01')) DESC, h.householdNo LIMIT 1
}
WITH whole, u, s, members, p, bases, h WHERE COUNT { (h)<-[:REGISTERED_IN]-() } <= 64
CALL (h) {
  MATCH (h)<-[r:REGISTERED_IN]-(q:Person)
  WHERE coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
    AND coalesce(q.deathDate > $asOf, true) AND coalesce(q.birthDate <= $asOf, true)
  WITH DISTINCT q
  OPTIONAL MATCH (q)-[:EARNED]->(i:Income)
  WHERE i.amountPeriod <> 'once' AND coalesce(i.from <= $asOf, true) AND coalesce(i.to > $asOf, true)
  RETURN count(DISTINCT q) AS n, sum(i.amountFen * CASE i.amountPeriod WHEN 'year' THEN 1 ELSE 12 END) AS income
}
WITH whole, u, s, members, p, bases, n, income WHERE income * 100 > s * $policy.support.linePercent * 12 * n
// What the household owes as a whole in a month, and of it to each of those to whom the same is owed; every step rounded to the fen.
WITH whole, u, members, p, bases, n, (2 * income + 12 * n) / (24 * n) AS perHead, (2 * s * $policy.support.linePercent + 100) / 200 AS line
WITH whole, u, members, p, bases,
     (2 * CASE WHEN perHead > line THEN perHead - line ELSE 0 END * n * $policy.support.sharePercent + 100) / 200 AS owes
UNWIND bases AS basis
WITH whole, u, members, p, owes, COUNT {
       MATCH (p)-[d:SUPPORTS {basis: basis}]->(o:Person)
       WHERE coalesce(d.from <= $asOf, true) AND coalesce(d.to > $asOf, true)
       RETURN DISTINCT o
     } AS supported
WITH whole, u, members, p, sum((2 * owes + supported) / (2 * supported)) AS due
WITH whole, u, members, collect(p) AS supporters, sum(due) AS total
// Support that members declare; whose incomes are not known may have some.
CALL (members) {
  UNWIND members AS m MATCH (m)-[:EARNED]->(i:Income {kind: 'support'})
  WHERE i.amountPeriod <> 'once' AND coalesce(i.from <= $asOf, true) AND coalesce(i.to > $asOf, true)
  RETURN count(i) AS rows, sum(i.amountFen * CASE i.amountPeriod WHEN 'year' THEN 1 ELSE 12 END) AS declared
}
WITH whole, u, members, supporters WHERE rows = 0 OR total * 12 > declared
CALL (whole, members) {
  UNWIND members AS m
  WITH m WHERE NOT whole AND NOT EXISTS { (m)-[:EARNED]->(:Income) }
    AND coalesce(COLLECT {
          MATCH (m)<-[:ASKED_ABOUT]-(v:VerificationRequest {dataset: 'incomes'})
          WHERE v.askedOn <= $asOf AND v.answeredOn <= $asOf AND coalesce(v.validTo >= $asOf, true)
          RETURN v.result ORDER BY v.answeredOn DESC, v.requestNo DESC LIMIT 1
        }[0] <> 'none', true)
  RETURN count(m) AS unknown
}
WITH u, supporters WHERE unknown = 0
UNWIND supporters AS p
RETURN 'aid_unit' AS subjectKind, u.aidUnitNo AS subjectKey, [p.personId] AS identifying
ORDER BY subjectKey, identifying[0]
