// Has a unit two running statuses of which a family can have only one?
// $asOf: the day; $policy: rules of that day (not needed); $division: beginning of the unit's division code
// Two of dibao, tekun, dibao-marginal and expenditure-poor, or orphan with tekun; one of them twice is no conflict.
MATCH (u:AidUnit)-[:HELD]->(s:StatusSpell)
WHERE s.status IN ['dibao', 'tekun', 'dibao-marginal', 'expenditure-poor', 'orphan']
  AND coalesce(s.from <= $asOf, true) AND coalesce(s.to > $asOf, true)
MATCH (u)-[:HELD]->(o:StatusSpell)
WHERE o.status <> s.status AND coalesce(o.from <= $asOf, true) AND coalesce(o.to > $asOf, true)
  AND o.status IN CASE s.status WHEN 'orphan' THEN ['tekun']
                                WHEN 'tekun' THEN ['dibao', 'dibao-marginal', 'expenditure-poor', 'orphan']
                                ELSE ['dibao', 'tekun', 'dibao-marginal', 'expenditure-poor'] END
WITH DISTINCT u, s.status + '@' + coalesce(toString(s.from), '') AS status ORDER BY status
WITH u, collect(status) AS statuses
WITH u, statuses, coalesce(u.divisionCode, COLLECT {
       MATCH (u)<-[m:MEMBER_OF]-(a:Person) WHERE m.applicant AND a.divisionCode IS NOT NULL
       RETURN a.divisionCode ORDER BY a.personId LIMIT 1
     }[0]) AS division
WHERE coalesce(division, '') STARTS WITH $division
RETURN 'aid_unit' AS subjectKind, u.aidUnitNo AS subjectKey, statuses AS identifying
ORDER BY subjectKey
