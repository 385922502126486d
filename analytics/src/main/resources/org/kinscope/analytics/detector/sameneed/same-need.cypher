// Do two departments give for one need of one person at once, and no rule permits both?
// $asOf: the day; $policy: rules of that day (programmes.<code>.need, pairs); $parameters.lookbackMonths: how far back an overlap
// may lie; $division: beginning of the person's division code
MATCH (p:Person)-[:RECEIVED]->(a:Grant)
WHERE coalesce(p.divisionCode, '') STARTS WITH $division AND a.amountPeriod <> 'once'
MATCH (p)-[:RECEIVED]->(b:Grant)
WHERE b.amountPeriod <> 'once' AND a.grantNo < b.grantNo AND a.departmentCode <> b.departmentCode
  AND $policy.programmes[a.programmeCode].need = $policy.programmes[b.programmeCode].need
  // Both may be paid side by side, or one less the other.
  AND none(rule IN $policy.pairs WHERE rule.mode IN ['compatible', 'offset']
           AND ((rule.a = a.programmeCode AND rule.b = b.programmeCode) OR (rule.a = b.programmeCode AND rule.b = a.programmeCode)))
WITH p, a, b, $policy.programmes[a.programmeCode].need AS need,
     coalesce(a.from, date('0001-01-01')) AS aFrom, coalesce(a.to, date('9999-12-31')) AS aTo,
     coalesce(b.from, date('0001-01-01')) AS bFrom, coalesce(b.to, date('9999-12-31')) AS bTo
WITH p, a, b, need,
     CASE WHEN aFrom > bFrom THEN aFrom ELSE bFrom END AS sharedFrom,
     CASE WHEN aTo < bTo THEN aTo ELSE bTo END AS sharedTo
WHERE sharedFrom < sharedTo AND sharedFrom <= $asOf
  AND sharedTo > $asOf - duration({months: $parameters.lookbackMonths})
UNWIND [a.grantNo, b.grantNo] AS grantNo
WITH DISTINCT p, need, grantNo ORDER BY grantNo
WITH p, need, collect(grantNo) AS grantNos
RETURN 'person' AS subjectKind, p.personId AS subjectKey, [need] + grantNos AS identifying
ORDER BY subjectKey, need
