// Which families would the rules put in tier 1 or 2, though they hold no status of tier 1 or 2?
// $asOf: the day · $policy: standards, limits and tiers of that day · $division: prefix, '' for the whole city
MATCH (u:AidUnit)
OPTIONAL MATCH (a:Person)-[b:MEMBER_OF {applicant: true}]->(u)
  WHERE (b.from IS NULL OR b.from <= $asOf) AND (b.to IS NULL OR b.to > $asOf) AND a.divisionCode IS NOT NULL
WITH u, a ORDER BY a.personId
WITH u, coalesce(u.divisionCode, head(collect(a.divisionCode))) AS place
WHERE $division = '' OR place STARTS WITH $division
// S, the dibao standard of the county: the first six digits, else the first four
WITH u, CASE WHEN place IS NULL THEN $policy.standards['city']
             ELSE coalesce($policy.standards[substring(place, 0, 6)], $policy.standards[substring(place, 0, 4)])
        END AS standard
CALL (u) {
  OPTIONAL MATCH (u)-[:HELD]->(s:StatusSpell)
    WHERE (s.from IS NULL OR s.from <= $asOf) AND (s.to IS NULL OR s.to > $asOf) AND $policy.tiers[s.status] <= 2
  RETURN collect(s) AS statuses
}
CALL (u) {
  OPTIONAL MATCH (m:Person)-[b:MEMBER_OF]->(u)
    WHERE (b.from IS NULL OR b.from <= $asOf) AND (b.to IS NULL OR b.to > $asOf)
      AND (m.deathDate IS NULL OR m.deathDate > $asOf) AND (m.birthDate IS NULL OR m.birthDate <= $asOf)
  RETURN collect(DISTINCT m) AS members
}
// income of twelve months; one-off amounts are left out
CALL (members) {
  UNWIND members AS m
  MATCH (m)-[:EARNED]->(i:Income)
    WHERE (i.from IS NULL OR i.from <= $asOf) AND (i.to IS NULL OR i.to > $asOf) AND i.amountPeriod <> 'once'
  RETURN count(i) AS incomes, sum(CASE i.amountPeriod WHEN 'year' THEN i.amountFen ELSE 12 * i.amountFen END) AS income
}
// rigid expenditure of twelve months: treatment paid by oneself, and a year of school
CALL (members) {
  UNWIND members AS m
  MATCH (m)-[:BORE]->(e:MedicalBill)
    WHERE e.settledOn > $asOf - duration({months: 12}) AND e.settledOn <= $asOf
  RETURN sum(e.selfPaidFen) AS treatment
}
CALL (members) {
  UNWIND members AS m
  MATCH (m)-[:ENROLLED_AS]->(e:Enrolment)
    WHERE (e.from IS NULL OR e.from <= $asOf) AND (e.to IS NULL OR e.to > $asOf)
  RETURN sum(e.annualCostFen) AS school
}
// property over the limits, and property whose value would have to be known
CALL (members) {
  UNWIND members AS m
  MATCH (m)-[o:OWNS]->(v:Vehicle)
    WHERE (o.from IS NULL OR o.from <= $asOf) AND (o.to IS NULL OR o.to > $asOf)
      AND NOT coalesce(v.kind, '') IN $policy.property.exemptVehicleKinds
  RETURN count(CASE WHEN v.valueFen > $policy.property.vehicleValueFen THEN 1 END) AS vehicles,
         count(CASE WHEN v.valueFen IS NULL THEN 1 END) AS unknownVehicles
}
CALL (members) {
  UNWIND members AS m
  MATCH (m)-[o:OWNS]->(r:RealEstate)
    WHERE (o.from IS NULL OR o.from <= $asOf) AND (o.to IS NULL OR o.to > $asOf)
      AND r.usage IN $policy.property.dwellingUsages
  RETURN count(DISTINCT r) AS dwellings
}
CALL (members) {
  UNWIND members AS m
  MATCH (m)-[:HOLDS]->(k:Account)-[:HAD_BALANCE]->(b:Balance)
    WHERE b.asOf <= $asOf
  WITH DISTINCT k, b ORDER BY b.asOf DESC
  WITH k, head(collect(b.balanceFen)) AS latest
  RETURN sum(latest) AS deposits
}
CALL (members) {
  UNWIND members AS m
  MATCH (m)-[o:HAS_ROLE {role: 'shareholder'}]->(c:Company)
    WHERE (o.from IS NULL OR o.from <= $asOf) AND (o.to IS NULL OR o.to > $asOf)
      AND (c.from IS NULL OR c.from <= $asOf) AND (c.to IS NULL OR c.to > $asOf)
      AND NOT c.uscc STARTS WITH $policy.property.selfEmployedPrefix
  RETURN count(CASE WHEN c.registeredCapitalFen > 0 THEN 1 END) AS shares,
         count(CASE WHEN c.registeredCapitalFen IS NULL THEN 1 END) AS unknownShares
}
WITH u, statuses, standard, size(members) AS n, incomes, income, treatment + school AS expenditure,
     vehicles > 0 OR dwellings > $policy.property.dwellings OR shares > 0
       OR (deposits > 0 AND deposits > $policy.property.depositMonths * standard * size(members)) AS over,
     unknownVehicles > 0 OR unknownShares > 0 AS unknown
WHERE n > 0 AND incomes > 0 AND standard IS NOT NULL
WITH u, statuses, over, unknown,
     income < 12 * n * standard
       OR 100 * income < 12 * n * standard * $policy.marginalPercent
       OR income - expenditure < 12 * n * standard AS needy
WHERE size(statuses) = 0 AND needy AND NOT over AND NOT unknown
RETURN 'aid_unit' AS subjectKind, u.aidUnitNo AS subjectKey, [] AS identifying
ORDER BY subjectKey
