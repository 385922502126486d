// Were many kinds of hardship reported of a unit's members, and has it no aid at all?
// $asOf: the day; $policy: rules of that day (tiers); $parameters.kinds: how many kinds at least; $division: beginning of the unit's division code
// Absence counts only where neither statuses nor grants are stated to be delivered in part; what nobody ever delivered is taken as empty.
CALL () {
  MATCH (d:Delivery)-[:HAS_FILE]->(f:DeliveryFile)
  WHERE f.dataset IN ['statuses', 'grants'] AND f.refused IS NULL
  WITH f.dataset AS dataset, max(CASE WHEN d.whole IS NULL OR f.dataset IN d.whole THEN 1 ELSE 0 END) AS whole
  RETURN count(CASE WHEN whole = 0 THEN 1 END) AS inPart
}
WITH inPart WHERE inPart = 0
MATCH (u:AidUnit)
WHERE coalesce(u.divisionCode, COLLECT {
        MATCH (u)<-[m:MEMBER_OF]-(a:Person) WHERE m.applicant AND a.divisionCode IS NOT NULL
        RETURN a.divisionCode ORDER BY a.personId LIMIT 1
      }[0], '') STARTS WITH $division
  AND NOT EXISTS {
    MATCH (u)-[:HELD]->(t:StatusSpell)
    WHERE $policy.tiers[t.status] <= 2 AND coalesce(t.from <= $asOf, true) AND coalesce(t.to > $asOf, true)
  }
MATCH (u)<-[r:MEMBER_OF]-(p:Person)
WHERE coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
  AND coalesce(p.deathDate > $asOf, true) AND coalesce(p.birthDate <= $asOf, true)
WITH u, collect(DISTINCT p) AS members
CALL (members) {
  UNWIND members AS p MATCH (p)<-[:REPORTED_OF]-(n:Report) WHERE n.reportedOn <= $asOf
  WITH n.hardship AS kind, min(n.reportedOn) AS reportedOn ORDER BY kind
  RETURN collect(kind) AS kinds, min(reportedOn) AS first
}
WITH u, members, kinds, first
WHERE size(kinds) >= $parameters.kinds
  // No grant for the unit or to a member that runs, or that began since the first report.
  AND NOT EXISTS {
    MATCH (g:Grant)-[:FOR]->(u)
    WHERE (g.from >= first AND g.from <= $asOf) OR (coalesce(g.from <= $asOf, true) AND coalesce(g.to > $asOf, true))
  }
  AND none(p IN members WHERE EXISTS {
    MATCH (p)-[:RECEIVED]->(g:Grant)
    WHERE (g.from >= first AND g.from <= $asOf) OR (coalesce(g.from <= $asOf, true) AND coalesce(g.to > $asOf, true))
  })
RETURN 'aid_unit' AS subjectKind, u.aidUnitNo AS subjectKey, kinds AS identifying
ORDER BY subjectKey
