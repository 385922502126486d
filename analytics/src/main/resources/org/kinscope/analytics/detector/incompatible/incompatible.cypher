// Do two programmes run together that exclude each other?
// $asOf: the day; $policy: rules of that day (pairs); $parameters.lookbackMonths: how far back an overlap may lie;
// $division: beginning of the division code of the person or unit
UNWIND [rule IN $policy.pairs WHERE rule.fires = 'yes'] AS rule
CALL (rule) {
  // A rule about one person: both grants are that person's.
  MATCH (p:Person)-[:RECEIVED]->(ga:Grant {programmeCode: rule.a})
  WHERE NOT rule.unitScope
  MATCH (p)-[:RECEIVED]->(gb:Grant {programmeCode: rule.b})
  RETURN p AS subject, p AS receiver, ga, gb
  UNION
  // A rule about a unit: the grants were decided for it, or name no unit and went to its people.
  MATCH (u:AidUnit)
  WHERE rule.unitScope
  CALL (rule, u) {
    MATCH (u)<-[:FOR]-(ga:Grant {programmeCode: rule.a})<-[:RECEIVED]-(pa:Person)
    RETURN pa, ga
    UNION
    MATCH (u)<-[:MEMBER_OF]-(pa:Person)-[:RECEIVED]->(ga:Grant {programmeCode: rule.a})
    WHERE ga.aidUnitNo IS NULL
    RETURN pa, ga
  }
  CALL (rule, u) {
    MATCH (u)<-[:FOR]-(gb:Grant {programmeCode: rule.b})
    RETURN gb
    UNION
    MATCH (u)<-[:MEMBER_OF]-(:Person)-[:RECEIVED]->(gb:Grant {programmeCode: rule.b})
    WHERE gb.aidUnitNo IS NULL
    RETURN gb
  }
  RETURN u AS subject, pa AS receiver, ga, gb
  UNION
  // A rule about a unit, where one person's two grants may have no unit in common.
  MATCH (p:Person)-[:RECEIVED]->(ga:Grant {programmeCode: rule.a})
  WHERE rule.unitScope
  MATCH (p)-[:RECEIVED]->(gb:Grant {programmeCode: rule.b})
  RETURN p AS subject, p AS receiver, ga, gb
}
WITH rule, subject, receiver, ga, gb,
     coalesce(ga.from, date('0001-01-01')) AS aFrom, coalesce(ga.to, date('9999-12-31')) AS aTo,
     coalesce(gb.from, date('0001-01-01')) AS bFrom, coalesce(gb.to, date('9999-12-31')) AS bTo
WITH rule, subject, receiver, ga, gb,
     CASE WHEN aFrom > bFrom THEN aFrom ELSE bFrom END AS sharedFrom,
     CASE WHEN aTo < bTo THEN aTo ELSE bTo END AS sharedTo
WHERE ga <> gb AND sharedFrom < sharedTo AND sharedFrom <= $asOf
  AND sharedTo > $asOf - duration({months: $parameters.lookbackMonths})
WITH rule, subject, receiver, ga, gb,
     CASE WHEN sharedTo > $asOf THEN $asOf ELSE sharedTo - duration({days: 1}) END AS lastDay
WHERE rule.underAge IS NULL OR receiver.birthDate + duration({years: rule.underAge}) > lastDay
WITH rule, subject, ga, gb,
     CASE WHEN ga.aidUnitNo IS NOT NULL THEN [ga.aidUnitNo] ELSE COLLECT {
       MATCH (:Grant {grantNo: ga.grantNo})<-[:RECEIVED]-(:Person)-[m:MEMBER_OF]->(u:AidUnit)
       WHERE coalesce(m.from <= lastDay, true) AND coalesce(m.to > lastDay, true)
       RETURN u.aidUnitNo
     } END AS unitsOfA,
     CASE WHEN gb.aidUnitNo IS NOT NULL THEN [gb.aidUnitNo] ELSE COLLECT {
       MATCH (:Grant {grantNo: gb.grantNo})<-[:RECEIVED]-(:Person)-[m:MEMBER_OF]->(u:AidUnit)
       WHERE coalesce(m.from <= lastDay, true) AND coalesce(m.to > lastDay, true)
       RETURN u.aidUnitNo
     } END AS unitsOfB
WITH rule, subject, ga, gb, [unit IN unitsOfA WHERE unit IN unitsOfB] AS common
WHERE NOT rule.unitScope
   OR (subject:AidUnit AND subject.aidUnitNo IN common)
   OR (subject:Person AND size(common) = 0)
WITH rule, subject, collect(DISTINCT ga.grantNo) + collect(DISTINCT gb.grantNo) AS grantNos,
     coalesce(subject.divisionCode, CASE WHEN subject:AidUnit THEN COLLECT {
       MATCH (subject)<-[m:MEMBER_OF]-(a:Person) WHERE m.applicant AND a.divisionCode IS NOT NULL
       RETURN a.divisionCode ORDER BY a.personId LIMIT 1
     }[0] END, '') AS division
WHERE division STARTS WITH $division
UNWIND grantNos AS grantNo
WITH DISTINCT rule, subject, grantNo ORDER BY grantNo
WITH rule, subject, collect(grantNo) AS grantNos
RETURN CASE WHEN subject:AidUnit THEN 'aid_unit' ELSE 'person' END AS subjectKind,
       coalesce(subject.aidUnitNo, subject.personId) AS subjectKey,
       [rule.a, rule.b] + grantNos AS identifying
ORDER BY subjectKind, subjectKey, identifying[0], identifying[1]
