// Does a spouse or grown child with income over S or property over the limits live at the unit's dwelling and belong to no aided unit?
// $asOf: the day; $policy: rules of that day (tiers, standards, property); $parameters.adultAge: from which age a child counts;
// $division: beginning of the unit's division code
MATCH (u:AidUnit)
WHERE u.dwellingKey IS NOT NULL
WITH u, coalesce(u.divisionCode, COLLECT {
       MATCH (u)<-[m:MEMBER_OF]-(a:Person) WHERE m.applicant AND a.divisionCode IS NOT NULL
       RETURN a.divisionCode ORDER BY a.personId LIMIT 1
     }[0]) AS division
WHERE coalesce(division, '') STARTS WITH $division
  // Aided: a status of tier 1 or 2 runs, or a grant that is not one-off; and no status is one person's alone.
  AND (EXISTS {
        MATCH (u)-[:HELD]->(t:StatusSpell)
        WHERE $policy.tiers[t.status] <= 2
          AND coalesce(t.from <= $asOf, true) AND coalesce(t.to > $asOf, true)
      } OR EXISTS {
        MATCH (g:Grant)-[:FOR]->(u)
        WHERE g.amountPeriod <> 'once'
          AND coalesce(g.from <= $asOf, true) AND coalesce(g.to > $asOf, true)
      })
  AND NOT EXISTS {
    MATCH (u)-[:HELD]->(t:StatusSpell {mode: 'single'})
    WHERE $policy.tiers[t.status] <= 2
      AND coalesce(t.from <= $asOf, true) AND coalesce(t.to > $asOf, true)
  }
WITH u, CASE WHEN division IS NULL THEN $policy.standards['city']
             ELSE coalesce($policy.standards[left(division, 6)], $policy.standards[left(division, 4)]) END AS s
MATCH (u)<-[r:MEMBER_OF]-(m:Person)
WHERE coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
  AND coalesce(m.deathDate > $asOf, true) AND coalesce(m.birthDate <= $asOf, true)
CALL (m) {
  MATCH (m)-[wed:SPOUSE_OF]-(k:Person)
  WHERE coalesce(wed.from <= $asOf, true) AND coalesce(wed.to > $asOf, true)
  RETURN k
  UNION
  MATCH (m)-[:PARENT_OF]->(k:Person)
  WHERE k.birthDate <= $asOf - duration({years: $parameters.adultAge})
  RETURN k
}
WITH DISTINCT u, s, k
WHERE coalesce(k.deathDate > $asOf, true) AND coalesce(k.birthDate <= $asOf, true)
  // Lives there by the register of persons; where that is blank, by a registration.
  AND CASE WHEN k.dwellingKey IS NOT NULL THEN k.dwellingKey = u.dwellingKey
           ELSE EXISTS {
             MATCH (k)-[at:REGISTERED_IN]->(:Household)
             WHERE coalesce(at.from <= $asOf, true) AND coalesce(at.to > $asOf, true)
               AND at.dwellingKey = u.dwellingKey
           } END
  AND NOT EXISTS {
    MATCH (k)-[own:MEMBER_OF]->(w:AidUnit)
    WHERE coalesce(own.from <= $asOf, true) AND coalesce(own.to > $asOf, true)
      AND (w = u OR EXISTS {
            MATCH (w)-[:HELD]->(t:StatusSpell)
            WHERE $policy.tiers[t.status] <= 2
              AND coalesce(t.from <= $asOf, true) AND coalesce(t.to > $asOf, true)
          } OR EXISTS {
            MATCH (g:Grant)-[:FOR]->(w)
            WHERE g.amountPeriod <> 'once'
              AND coalesce(g.from <= $asOf, true) AND coalesce(g.to > $asOf, true)
          })
  }
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
