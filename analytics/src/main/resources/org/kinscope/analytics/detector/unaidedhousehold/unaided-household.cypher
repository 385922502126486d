// Is a registered household, of whose people nobody is in an aid unit, entitled to tier 1 or 2 by income, expenditure and property?
// $asOf: the day; $policy: rules of that day (standards, marginalPercent, property); $parameters: nothing of it is needed;
// $division: beginning of the household's division code
MATCH (h:Household)
WHERE EXISTS { (h)<-[:REGISTERED_IN]-(:Person)-[:EARNED]->(:Income) }
WITH h, coalesce(h.divisionCode, COLLECT {
  MATCH (h)<-[:REGISTERED_IN]-(p:Person) WHERE p.divisionCode IS NOT NULL
  RETURN p.divisionCode ORDER BY p.personId LIMIT 1
}[0]) AS division
WHERE coalesce(division, '') STARTS WITH $division
// Those registered in it who live and are not in prison.
CALL (h) {
  MATCH (h)<-[r:REGISTERED_IN]-(p:Person)
  WHERE coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
    AND coalesce(p.deathDate > $asOf, true) AND coalesce(p.birthDate <= $asOf, true)
    AND NOT EXISTS { (p)-[:HELD_IN]->(i:Imprisonment) WHERE coalesce(i.from <= $asOf, true) AND coalesce(i.to > $asOf, true) }
  RETURN collect(DISTINCT p) AS here
}
// Their spouses, wherever they are registered.
CALL (here) {
  UNWIND here AS p MATCH (p)-[m:SPOUSE_OF]-(s:Person)
  WHERE coalesce(m.from <= $asOf, true) AND coalesce(m.to > $asOf, true)
    AND coalesce(s.deathDate > $asOf, true) AND coalesce(s.birthDate <= $asOf, true)
    AND NOT EXISTS { (s)-[:HELD_IN]->(i:Imprisonment) WHERE coalesce(i.from <= $asOf, true) AND coalesce(i.to > $asOf, true) }
  RETURN collect(DISTINCT s) AS spouses
}
WITH h, division, here, COLLECT { UNWIND here + spouses AS p RETURN DISTINCT p } AS adults
// Their children who are minors or study, unless a parent of theirs lives elsewhere.
CALL (here, adults) {
  UNWIND here AS p MATCH (p)-[:PARENT_OF]->(c:Person)
  WHERE (c.birthDate > $asOf - duration({years: 18})
         OR EXISTS {
           (c)-[:ENROLLED_AS]->(e:Enrolment)
           WHERE e.stage <> 'postgraduate' AND coalesce(e.from <= $asOf, true) AND coalesce(e.to > $asOf, true)
         })
    AND coalesce(c.deathDate > $asOf, true) AND coalesce(c.birthDate <= $asOf, true)
    AND NOT EXISTS { (c)-[:HELD_IN]->(i:Imprisonment) WHERE coalesce(i.from <= $asOf, true) AND coalesce(i.to > $asOf, true) }
    AND NOT EXISTS {
      MATCH (c)<-[:PARENT_OF]-(q:Person)
      WHERE NOT q IN adults AND coalesce(q.deathDate > $asOf, true) AND coalesce(q.birthDate <= $asOf, true)
        AND NOT EXISTS { (q)-[:HELD_IN]->(i:Imprisonment) WHERE coalesce(i.from <= $asOf, true) AND coalesce(i.to > $asOf, true) }
    }
  RETURN collect(DISTINCT c) AS children
}
WITH h, division, COLLECT { UNWIND adults + children AS p RETURN DISTINCT p } AS members
WHERE size(members) > 0 AND NOT EXISTS {
  UNWIND members AS p MATCH (p)-[m:MEMBER_OF]->(:AidUnit)
  WHERE coalesce(m.from <= $asOf, true) AND coalesce(m.to > $asOf, true)
}
WITH h, division, members, size(members) AS n
// S, the dibao standard of the county.
WITH h, members, n,
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
// Datasets of property of which all deliveries state that they are not whole: members without a row and without a valid answer 'none'.
CALL (members) {
  MATCH (d:Delivery)-[:HAS_FILE]->(f:DeliveryFile)
  WHERE f.dataset IN ['vehicles', 'real_estate', 'deposits', 'shareholdings'] AND f.refused IS NULL
  WITH members, f.dataset AS dataset, max(CASE WHEN d.whole IS NULL OR f.dataset IN d.whole THEN 1 ELSE 0 END) AS whole
  WHERE whole = 0
  UNWIND members AS p
  WITH dataset, p
  WHERE NOT CASE dataset WHEN 'vehicles' THEN EXISTS { (p)-[:OWNS]->(:Vehicle) }
                         WHEN 'real_estate' THEN EXISTS { (p)-[:OWNS]->(:RealEstate) }
                         WHEN 'deposits' THEN EXISTS { (p)-[:HOLDS]->(:Account)-[:HAD_BALANCE]->(:Balance) }
                         ELSE EXISTS { (p)-[r:HAS_ROLE]->(:Company) WHERE r.role <> 'legal-rep' } END
    AND coalesce(COLLECT {
          MATCH (p)<-[:ASKED_ABOUT]-(v:VerificationRequest {dataset: dataset})
          WHERE v.askedOn <= $asOf AND v.answeredOn <= $asOf AND coalesce(v.validTo >= $asOf, true)
          RETURN v.result ORDER BY v.answeredOn DESC, v.requestNo DESC LIMIT 1
        }[0] <> 'none', true)
  RETURN count(*) AS notDelivered
}
// Compared by the year and for all members together, so that nothing is rounded. Unknown S or income: not evaluated.
WITH h, s * 12 * n AS line, income, medical + schooling AS expense,
     vehiclesOver > 0 OR dwellings > $policy.property.dwellings
       OR deposits > $policy.property.depositMonths * s * n OR sharesOver > 0 AS over,
     vehiclesUnknown > 0 OR dwellings + perhapsDwellings > $policy.property.dwellings OR sharesUnknown > 0
       OR notDelivered > 0 AS unsure,
     incomeRows
WHERE line IS NOT NULL AND incomeRows > 0
WITH h, over, unsure,
     CASE WHEN income < line THEN 1
          WHEN income * 100 < line * $policy.marginalPercent OR income - expense < line THEN 2 END AS tier
// Property binds both tiers; where it cannot be said, the household is not evaluated.
WHERE tier IS NOT NULL AND NOT over AND NOT unsure
RETURN 'household' AS subjectKind, h.householdNo AS subjectKey, ['tier-' + toString(tier)] AS identifying
ORDER BY subjectKey
