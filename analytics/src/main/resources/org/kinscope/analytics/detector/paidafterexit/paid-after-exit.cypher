// Was a monthly or yearly grant paid on or after its end, or, where it stops with the status, after the unit had left its statuses of tier 1 and 2?
// $asOf: the day; $policy: rules of that day (tiers, programmes.<code>.stopsWithStatus); $division: beginning of the unit's (person's) division code
// Money that came back and arrears do not count. A payment without the number of a decision belongs to the person's only one of its programme.
MATCH (g:Grant)<-[:RECEIVED]-(p:Person)
WHERE g.amountPeriod <> 'once'
OPTIONAL MATCH (u:AidUnit {aidUnitNo: g.aidUnitNo})
WITH g, p, u,
     CASE WHEN u IS NULL THEN [] ELSE COLLECT {
       MATCH (u)-[:HELD]->(s:StatusSpell) WHERE $policy.tiers[s.status] <= 2 RETURN s
     } END AS statuses
WHERE (g.aidUnitNo IS NULL AND coalesce(p.divisionCode, '') STARTS WITH $division)
   OR (EXISTS { (p)-[:MEMBER_OF]->(u) } AND coalesce(u.divisionCode, COLLECT {
         MATCH (u)<-[:MEMBER_OF {applicant: true}]-(a:Person) WHERE a.divisionCode IS NOT NULL
         RETURN a.divisionCode ORDER BY a.personId LIMIT 1
       }[0], '') STARTS WITH $division)
MATCH (p)-[:PAID]->(y:Payment)
WHERE coalesce(y.state, 'paid') = 'paid' AND y.paidOn <= $asOf
  AND (y.grantNo = g.grantNo OR (y.grantNo IS NULL AND y.programmeCode = g.programmeCode
       AND COUNT { MATCH (p)-[:RECEIVED]->(o:Grant {programmeCode: g.programmeCode}) RETURN DISTINCT o.grantNo } = 1))
  AND (y.paidOn >= g.to
       OR (coalesce($policy.programmes[g.programmeCode].stopsWithStatus, false)
           // Who never held a status, or not yet, has not left one.
           AND any(s IN statuses WHERE s.to <= y.paidOn)
           AND none(s IN statuses WHERE coalesce(s.from, date('0001-01-01')) <= y.paidOn AND y.paidOn < coalesce(s.to, date('9999-12-31')))))
RETURN DISTINCT CASE WHEN g.aidUnitNo IS NULL THEN 'person' ELSE 'aid_unit' END AS subjectKind,
       coalesce(g.aidUnitNo, p.personId) AS subjectKey, [g.grantNo] AS identifying
ORDER BY subjectKind, subjectKey, identifying[0]
