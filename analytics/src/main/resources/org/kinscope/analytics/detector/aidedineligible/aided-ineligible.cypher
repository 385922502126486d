// Does a unit with a status of tier 1 or 2 belong to no tier by income, expenditure and property?
// $asOf: the day; $policy: rules of that day (standards, marginalPercent, property, tiers, withoutMeansTest, silentModes);
// $parameters: nothing of it is needed; $division: beginning of the unit's division code
MATCH (u:AidUnit)-[:HELD]->(status:StatusSpell)
WHERE $policy.tiers[status.status] <= 2
  AND coalesce(status.from <= $asOf, true) AND coalesce(status.to > $asOf, true)
WITH u, status ORDER BY status.status + '@' + coalesce(toString(status.from), '')
WITH u, collect(DISTINCT status.status + '@' + coalesce(toString(status.from), '')) AS statuses,
     // Orphans and unsupported children are not means-tested; grace and single mode may stay.
     count(CASE WHEN status.status IN $policy.withoutMeansTest OR status.mode IN $policy.silentModes THEN 1 END) AS silent
WHERE silent = 0
// The living members; a unit without one is not assessed.
MATCH (u)<-[r:MEMBER_OF]-(p:Person)
WHERE coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
  AND coalesce(p.deathDate > $asOf, true) AND coalesce(p.birthDate <= $asOf, true)
WITH u, statuses, collect(DISTINCT p) AS members
WITH u, statuses, members, size(members) AS n,
     coalesce(u.divisionCode, COLLECT {
       MATCH (u)<-[m:MEMBER_OF]-(a:Person) WHERE m.applicant AND a.divisionCode IS NOT NULL
       RETURN a.divisionCode ORDER BY a.personId LIMIT 1
     }[0]) AS division
WHERE coalesce(division, '') STARTS WITH $division
// S, the dibao standard of the county.
WITH u, statuses, members, n,
     CASE WHEN division IS NULL THEN $policy.standards['city']
          ELSE coalesce($policy.standards[left(division, 6)], $policy.standards[left(division, 4)]) END AS s
// A year's income of all members; one-off amounts are left out.
CALL (members) {
  UNWIND members AS p MATCH (p)-[:EARNED]->(i:Income)
  WHERE i.amountPeriod <> 'once' AND coalesce(i.from <= $asOf, true) AND coalesce(i.to > $asOf, true)
  WITH DISTINCT i
  RETURN count(i) AS incomeRows, sum(i.amountFen * CASE i.amountPeriod WHEN 'year' THEN 1 ELSE 12 END) AS income
}
// A year's rigid expenditure: self-paid medical bills of twelve months and the cost of schooling.
CALL (members) {
  UNWIND members AS p MATCH (p)-[:BORE]->(b:MedicalBill)
  WHERE b.settledOn > $asOf - duration({months: 12}) AND b.settledOn <= $asOf
  RETURN sum(b.selfPaidFen) AS medical
}
CALL (members) {
  UNWIND members AS p MATCH (p)-[:ENROLLED_AS]->(e:Enrolment)
  WHERE coalesce(e.from <= $asOf, true) AND coalesce(e.to > $asOf, true)
  RETURN sum(coalesce(e.annualCostFen, 0)) AS schooling
}
// Property: limits that are exceeded, and things of which that cannot be said.
CALL (members) {
  UNWIND members AS p MATCH (p)-[o:OWNS]->(v:Vehicle)
  WHERE coalesce(o.from <= $asOf, true) AND coalesce(o.to > $asOf, true)
    AND NOT coalesce(v.kind IN $policy.property.exemptVehicleKinds, false)
    AND NOT coalesce(v.valueFen <= $policy.property.vehicleValueFen, false)
  RETURN count(CASE WHEN v.kind IS NOT NULL AND v.valueFen IS NOT NULL THEN 1 END) AS vehiclesOver,
         count(CASE WHEN v.kind IS NULL OR v.valueFen IS NULL THEN 1 END) AS vehiclesUnknown
}
CALL (members) {
  UNWIND members AS p MATCH (p)-[o:OWNS]->(e:RealEstate)
  WHERE coalesce(o.from <= $asOf, true) AND coalesce(o.to > $asOf, true)
  WITH DISTINCT e
  RETURN count(CASE WHEN e.usage IN $policy.property.dwellingUsages THEN 1 END) AS dwellings,
         count(CASE WHEN e.usage IS NULL THEN 1 END) AS perhapsDwellings
}
CALL (members) {
  UNWIND members AS p MATCH (p)-[:HOLDS]->(a:Account)
  WITH DISTINCT a
  CALL (a) {
    MATCH (a)-[:HAD_BALANCE]->(b:Balance) WHERE b.asOf <= $asOf
    RETURN b.balanceFen AS latest ORDER BY b.asOf DESC, b.balanceFen DESC LIMIT 1
  }
  RETURN sum(latest) AS deposits
}
CALL (members) {
  UNWIND members AS p MATCH (p)-[h:HAS_ROLE {role: 'shareholder'}]->(c:Company)
  WHERE coalesce(h.from <= $asOf, true) AND coalesce(h.to > $asOf, true)
    AND coalesce(c.from <= $asOf, true) AND coalesce(c.to > $asOf, true)
    AND NOT c.uscc STARTS WITH $policy.property.selfEmployedPrefix
  RETURN count(CASE WHEN c.registeredCapitalFen > 0 THEN 1 END) AS sharesOver,
         count(CASE WHEN c.registeredCapitalFen IS NULL THEN 1 END) AS sharesUnknown
}
// Compared by the year and for all members together, so that nothing is rounded. Unknown S or income: not evaluated.
WITH u, statuses, s * 12 * n AS line, income, medical + schooling AS expense,
     vehiclesOver > 0 OR dwellings > $policy.property.dwellings
       OR deposits > $policy.property.depositMonths * s * n OR sharesOver > 0 AS over,
     vehiclesUnknown > 0 OR dwellings + perhapsDwellings > $policy.property.dwellings OR sharesUnknown > 0 AS unsure,
     incomeRows
WHERE line IS NOT NULL AND incomeRows > 0
WITH u, statuses, over, unsure,
     CASE WHEN income < line THEN 1
          WHEN income * 100 < line * $policy.marginalPercent OR income - expense < line THEN 2 END AS tier
// No tier: means give none, or they would and property is over a limit.
WHERE tier IS NULL OR over
RETURN 'aid_unit' AS subjectKind, u.aidUnitNo AS subjectKey, statuses AS identifying
ORDER BY subjectKey
