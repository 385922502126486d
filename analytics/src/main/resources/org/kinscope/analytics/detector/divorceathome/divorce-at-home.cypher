// Was a member divorced shortly before the current status, and does the former spouse with means of their own still live with the unit?
// Means: income over S, or property over the limits of one person.
// $asOf: the day; $policy: rules of that day (tiers, standards, property); $parameters.windowMonths: months before the current
// status, $parameters.minSources: how many sources must say so; $division: beginning of the unit's division code
MATCH (u:AidUnit)-[:HELD]->(status:StatusSpell)
WHERE u.dwellingKey IS NOT NULL AND $policy.tiers[status.status] <= 2
  AND coalesce(status.from <= $asOf, true) AND coalesce(status.to > $asOf, true)
WITH u, min(status.from) AS spellStart
WITH u, spellStart, coalesce(u.divisionCode, COLLECT {
       MATCH (u)<-[m:MEMBER_OF]-(a:Person) WHERE m.applicant AND a.divisionCode IS NOT NULL
       RETURN a.divisionCode ORDER BY a.personId LIMIT 1
     }[0]) AS division
WHERE spellStart IS NOT NULL AND coalesce(division, '') STARTS WITH $division
WITH u, spellStart,
     CASE WHEN division IS NULL THEN $policy.standards['city']
          ELSE coalesce($policy.standards[left(division, 6)], $policy.standards[left(division, 4)]) END AS s
MATCH (u)<-[r:MEMBER_OF]-(m:Person)-[wed:SPOUSE_OF]-(k:Person)
WHERE coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
  AND coalesce(m.deathDate > $asOf, true) AND coalesce(m.birthDate <= $asOf, true)
  AND wed.to >= spellStart - duration({months: $parameters.windowMonths}) AND wed.to <= spellStart
  AND coalesce(k.deathDate > $asOf, true) AND coalesce(k.birthDate <= $asOf, true)
  // Not married to each other again, and not in the unit.
  AND NOT EXISTS {
    MATCH (m)-[again:SPOUSE_OF]-(k)
    WHERE coalesce(again.from <= $asOf, true) AND coalesce(again.to > $asOf, true)
  }
  AND NOT EXISTS {
    MATCH (k)-[inside:MEMBER_OF]->(u)
    WHERE coalesce(inside.from <= $asOf, true) AND coalesce(inside.to > $asOf, true)
  }
WITH DISTINCT u, s, k
// A source is a dataset: the register of persons, the household registers, the rolls of aid.
WHERE CASE WHEN k.dwellingKey = u.dwellingKey THEN 1 ELSE 0 END
    + CASE WHEN EXISTS {
        MATCH (k)-[at:REGISTERED_IN]->(:Household)
        WHERE coalesce(at.from <= $asOf, true) AND coalesce(at.to > $asOf, true) AND at.dwellingKey = u.dwellingKey
      } THEN 1 ELSE 0 END
    + CASE WHEN EXISTS {
        MATCH (k)-[told:MEMBER_OF]->(:AidUnit)
        WHERE coalesce(told.from <= $asOf, true) AND coalesce(told.to > $asOf, true) AND told.dwellingKey = u.dwellingKey
      } THEN 1 ELSE 0 END >= $parameters.minSources
// Over S by the running incomes of a year, or over a property limit of one person.
CALL (k, s) {
  MATCH (k)-[:EARNED]->(i:Income)
  WHERE i.amountPeriod <> 'once' AND coalesce(i.from <= $asOf, true) AND coalesce(i.to > $asOf, true)
  WITH sum(i.amountFen * CASE i.amountPeriod WHEN 'year' THEN 1 ELSE 12 END) AS income
  WHERE income > s * 12
  RETURN 'income' AS over
  UNION
  MATCH (k)-[o:OWNS]->(v:Vehicle)
  WHERE coalesce(o.from <= $asOf, true) AND coalesce(o.to > $asOf, true)
    AND NOT v.kind IN $policy.property.exemptVehicleKinds
    AND v.valueFen > $policy.property.vehicleValueFen
  RETURN 'vehicle' AS over
  UNION
  MATCH (k)-[o:OWNS]->(e:RealEstate)
  WHERE coalesce(o.from <= $asOf, true) AND coalesce(o.to > $asOf, true)
    AND e.usage IN $policy.property.dwellingUsages
  WITH count(DISTINCT e) AS dwellings
  WHERE dwellings > $policy.property.dwellings
  RETURN 'dwellings' AS over
  UNION
  MATCH (k)-[:HOLDS]->(a:Account)
  WITH DISTINCT a
  CALL (a) {
    MATCH (a)-[:HAD_BALANCE]->(b:Balance) WHERE b.asOf <= $asOf
    RETURN b.balanceFen AS latest ORDER BY b.asOf DESC, b.balanceFen DESC LIMIT 1
  }
  WITH sum(latest) AS deposits
  WHERE deposits > $policy.property.depositMonths * s
  RETURN 'deposits' AS over
  UNION
  MATCH (k)-[h:HAS_ROLE {role: 'shareholder'}]->(c:Company)
  WHERE coalesce(h.from <= $asOf, true) AND coalesce(h.to > $asOf, true)
    AND coalesce(c.from <= $asOf, true) AND coalesce(c.to > $asOf, true)
    AND NOT c.uscc STARTS WITH $policy.property.selfEmployedPrefix
    AND c.registeredCapitalFen > 0
  RETURN 'share' AS over
}
RETURN DISTINCT 'aid_unit' AS subjectKind, u.aidUnitNo AS subjectKey, [k.personId] AS identifying
ORDER BY subjectKey, identifying[0]
