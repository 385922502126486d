// Do members of an aided unit own a vehicle, dwellings, deposits or a share over the limits?
// $asOf: the day; $policy: rules of that day (tiers, standards, property); $parameters: nothing of it is needed;
// $division: beginning of the unit's division code
MATCH (u:AidUnit)
WITH u, coalesce(u.divisionCode, COLLECT {
       MATCH (u)<-[m:MEMBER_OF]-(a:Person) WHERE m.applicant AND a.divisionCode IS NOT NULL
       RETURN a.divisionCode ORDER BY a.personId LIMIT 1
     }[0]) AS division
WHERE coalesce(division, '') STARTS WITH $division
  // Aided: a status of tier 1 or 2 runs, or a grant that is not one-off.
  AND (EXISTS {
        MATCH (u)-[:HELD]->(s:StatusSpell)
        WHERE $policy.tiers[s.status] <= 2
          AND coalesce(s.from <= $asOf, true) AND coalesce(s.to > $asOf, true)
      } OR EXISTS {
        MATCH (g:Grant)-[:FOR]->(u)
        WHERE g.amountPeriod <> 'once'
          AND coalesce(g.from <= $asOf, true) AND coalesce(g.to > $asOf, true)
      })
MATCH (u)<-[r:MEMBER_OF]-(p:Person)
WHERE coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
  AND coalesce(p.deathDate > $asOf, true) AND coalesce(p.birthDate <= $asOf, true)
WITH u, division, collect(DISTINCT p) AS members
WITH u, members,
     CASE WHEN division IS NULL THEN $policy.standards['city']
          ELSE coalesce($policy.standards[left(division, 6)], $policy.standards[left(division, 4)]) END AS s
CALL (members, s) {
  UNWIND members AS p MATCH (p)-[o:OWNS]->(v:Vehicle)
  WHERE coalesce(o.from <= $asOf, true) AND coalesce(o.to > $asOf, true)
    AND NOT v.kind IN $policy.property.exemptVehicleKinds
    AND v.valueFen > $policy.property.vehicleValueFen
  RETURN DISTINCT v.plateNo AS thing
  UNION
  UNWIND members AS p MATCH (p)-[o:OWNS]->(e:RealEstate)
  WHERE coalesce(o.from <= $asOf, true) AND coalesce(o.to > $asOf, true)
    AND e.usage IN $policy.property.dwellingUsages
  WITH count(DISTINCT e) AS dwellings
  WHERE dwellings > $policy.property.dwellings
  RETURN 'dwellings' AS thing
  UNION
  // Of each account its latest balance up to the day.
  UNWIND members AS p MATCH (p)-[:HOLDS]->(a:Account)
  WITH DISTINCT a
  CALL (a) {
    MATCH (a)-[:HAD_BALANCE]->(b:Balance) WHERE b.asOf <= $asOf
    RETURN b.balanceFen AS latest ORDER BY b.asOf DESC, b.balanceFen DESC LIMIT 1
  }
  WITH sum(latest) AS deposits
  WHERE deposits > $policy.property.depositMonths * s * size(members)
  RETURN 'deposits' AS thing
  UNION
  UNWIND members AS p MATCH (p)-[h:HAS_ROLE {role: 'shareholder'}]->(c:Company)
  WHERE coalesce(h.from <= $asOf, true) AND coalesce(h.to > $asOf, true)
    AND coalesce(c.from <= $asOf, true) AND coalesce(c.to > $asOf, true)
    AND NOT c.uscc STARTS WITH $policy.property.selfEmployedPrefix
    AND c.registeredCapitalFen > 0
  RETURN DISTINCT c.uscc AS thing
}
RETURN 'aid_unit' AS subjectKind, u.aidUnitNo AS subjectKey, [thing] AS identifying
ORDER BY subjectKey, thing
