// Does a member of an aided unit use a vehicle that a relative outside the unit owns?
// $asOf: the day; $policy: rules of that day (tiers, property); $parameters.windowMonths, $parameters.minDates: on how many
// dates within how many months; $division: beginning of the unit's division code
MATCH (u:AidUnit)
WHERE coalesce(u.divisionCode, COLLECT {
        MATCH (u)<-[m:MEMBER_OF]-(a:Person) WHERE m.applicant AND a.divisionCode IS NOT NULL
        RETURN a.divisionCode ORDER BY a.personId LIMIT 1
      }[0], '') STARTS WITH $division
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
MATCH (u)<-[membership:MEMBER_OF]-(m:Person)
WHERE coalesce(membership.from <= $asOf, true) AND coalesce(membership.to > $asOf, true)
  AND coalesce(m.deathDate > $asOf, true) AND coalesce(m.birthDate <= $asOf, true)
// The relatives of all members together: a member may use the car of another member's brother.
CALL (u) {
  MATCH (u)<-[r0:MEMBER_OF]-(x:Person)
  WHERE coalesce(r0.from <= $asOf, true) AND coalesce(r0.to > $asOf, true)
    AND coalesce(x.deathDate > $asOf, true) AND coalesce(x.birthDate <= $asOf, true)
  MATCH path = (x)-[:SPOUSE_OF|PARENT_OF|SIBLING_OF*1..2]-(k:Person)
  WHERE all(r IN relationships(path) WHERE type(r) <> 'SPOUSE_OF' OR (
          coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
          AND coalesce(startNode(r).deathDate > $asOf, true) AND coalesce(startNode(r).birthDate <= $asOf, true)
          AND coalesce(endNode(r).deathDate > $asOf, true) AND coalesce(endNode(r).birthDate <= $asOf, true)))
    AND NOT EXISTS {
      MATCH (k)-[inside:MEMBER_OF]->(u)
      WHERE coalesce(inside.from <= $asOf, true) AND coalesce(inside.to > $asOf, true)
    }
  RETURN collect(DISTINCT k) AS kin
}
MATCH (m)-[used:USED]->(v:Vehicle)
WHERE used.on > $asOf - duration({months: $parameters.windowMonths}) AND used.on <= $asOf
  AND NOT v.kind IN $policy.property.exemptVehicleKinds
MATCH (k:Person)-[o:OWNS]->(v)
WHERE k IN kin AND coalesce(o.from <= used.on, true) AND coalesce(o.to > used.on, true)
  // A relative who is aided too may own a vehicle within the limits.
  AND NOT (coalesce(v.valueFen <= $policy.property.vehicleValueFen, false) AND EXISTS {
    MATCH (k)-[own:MEMBER_OF]->(w:AidUnit)
    WHERE coalesce(own.from <= $asOf, true) AND coalesce(own.to > $asOf, true)
      AND (EXISTS {
            MATCH (w)-[:HELD]->(s:StatusSpell)
            WHERE $policy.tiers[s.status] <= 2
              AND coalesce(s.from <= $asOf, true) AND coalesce(s.to > $asOf, true)
          } OR EXISTS {
            MATCH (g:Grant)-[:FOR]->(w)
            WHERE g.amountPeriod <> 'once'
              AND coalesce(g.from <= $asOf, true) AND coalesce(g.to > $asOf, true)
          })
  })
WITH u, m, v, count(DISTINCT used.on) AS dates
WHERE dates >= $parameters.minDates
RETURN DISTINCT 'aid_unit' AS subjectKind, u.aidUnitNo AS subjectKey, [v.plateNo] AS identifying
ORDER BY subjectKey, identifying[0]
