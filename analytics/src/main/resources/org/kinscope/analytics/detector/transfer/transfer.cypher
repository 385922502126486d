// Did an asset go from a member to a living relative outside the unit, who still holds it, before or during the status?
// $asOf: the day; $policy: rules of that day (tiers, property); $parameters.windowMonths: months before the current status,
// $parameters.gapDays: days between the two ownerships; $division: beginning of the unit's division code
MATCH (u:AidUnit)-[:HELD]->(status:StatusSpell)
WHERE $policy.tiers[status.status] <= 2
  AND coalesce(status.from <= $asOf, true) AND coalesce(status.to > $asOf, true)
WITH u, min(status.from) AS spellStart
WHERE spellStart IS NOT NULL AND coalesce(u.divisionCode, COLLECT {
    MATCH (u)<-[m:MEMBER_OF]-(a:Person) WHERE m.applicant AND a.divisionCode IS NOT NULL
    RETURN a.divisionCode ORDER BY a.personId LIMIT 1
  }[0], '') STARTS WITH $division
CALL (u) {
  MATCH (u)<-[r0:MEMBER_OF]-(x:Person)
  WHERE coalesce(r0.from <= $asOf, true) AND coalesce(r0.to > $asOf, true)
    AND coalesce(x.deathDate > $asOf, true) AND coalesce(x.birthDate <= $asOf, true)
  MATCH path = (x)-[:SPOUSE_OF|PARENT_OF|SIBLING_OF*1..2]-(k:Person)
  WHERE all(r IN relationships(path) WHERE type(r) <> 'SPOUSE_OF' OR (
          coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
          AND coalesce(startNode(r).deathDate > $asOf, true) AND coalesce(startNode(r).birthDate <= $asOf, true)
          AND coalesce(endNode(r).deathDate > $asOf, true) AND coalesce(endNode(r).birthDate <= $asOf, true)))
    AND coalesce(k.deathDate > $asOf, true) AND coalesce(k.birthDate <= $asOf, true)
    AND NOT EXISTS {
      MATCH (k)-[inside:MEMBER_OF]->(u)
      WHERE coalesce(inside.from <= $asOf, true) AND coalesce(inside.to > $asOf, true)
    }
  RETURN collect(DISTINCT k) AS kin
}
MATCH (u)<-[r:MEMBER_OF]-(m:Person)
WHERE coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
  AND coalesce(m.deathDate > $asOf, true) AND coalesce(m.birthDate <= $asOf, true)
MATCH (m)-[before:OWNS]->(asset:Asset)<-[after:OWNS]-(k:Person)
WHERE k IN kin
  // The second ownership begins on the day the first ends, or some days later.
  AND after.from >= before.to
  AND duration.inDays(before.to, after.from).days <= $parameters.gapDays
  AND after.from >= spellStart - duration({months: $parameters.windowMonths})
  AND after.from <= $asOf AND coalesce(after.to > $asOf, true)
  AND (asset:RealEstate OR NOT asset.kind IN $policy.property.exemptVehicleKinds)
WITH u, asset, k,
     CASE WHEN asset:Vehicle THEN coalesce(asset.valueFen <= $policy.property.vehicleValueFen, false)
          ELSE COUNT {
            MATCH (k)-[now:OWNS]->(home:RealEstate)
            WHERE home.usage IN $policy.property.dwellingUsages
              AND coalesce(now.from <= $asOf, true) AND coalesce(now.to > $asOf, true)
            RETURN DISTINCT home
          } <= $policy.property.dwellings END AS within
// A relative who is aided too may hold an asset within the limits.
WHERE NOT (within AND EXISTS {
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
RETURN DISTINCT 'aid_unit' AS subjectKind, u.aidUnitNo AS subjectKey,
       [coalesce(asset.plateNo, asset.propertyNo)] AS identifying
ORDER BY subjectKey, identifying[0]
