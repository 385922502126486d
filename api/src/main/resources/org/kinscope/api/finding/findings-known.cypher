// Which findings followed the cursor when a delivery was the last? As findings.cypher, in the state and the words of then.
// Parameters: $codes, $subjectKind, $subjectKey, $state, $states the filter, null takes all; $afterCode, $afterSubject, $afterKey the
// last entry of the page before, null at the beginning; $limit how many; $asOf the day; $scope division prefix; $known number of the delivery
MATCH (f:Finding|SupersededFinding)
WHERE f.deliveryNo <= $known < coalesce(f.untilDeliveryNo, $known + 1)
  AND ($scope = '' OR f.divisionCode STARTS WITH $scope)
  AND f.firstSeen <= $asOf
  AND ($codes IS NULL OR f.code IN $codes)
  AND ($subjectKind IS NULL OR f.subjectKind = $subjectKind)
  AND ($subjectKey IS NULL OR f.subjectKey = $subjectKey)
  AND ($state IS NULL OR f.state = $state)
  AND ($states IS NULL OR f.state IN $states)
  AND ($afterCode IS NULL
       OR f.code > $afterCode
       OR (f.code = $afterCode AND (f.subjectKey > $afterSubject
                                    OR (f.subjectKey = $afterSubject AND f.findingKey > $afterKey))))
WITH f ORDER BY f.code, f.subjectKey, f.findingKey LIMIT $limit
CALL (f) {
  OPTIONAL MATCH (f)-[:ABOUT|WAS_ABOUT]->(p:Person)
  OPTIONAL MATCH (f)-[:ABOUT|WAS_ABOUT]->(u:AidUnit)
  RETURN CASE WHEN p IS NOT NULL THEN coalesce(head([v IN [p] + [(p)-[:SUPERSEDES]->(o) | o] WHERE v.deliveryNo <= $known < coalesce(v.untilDeliveryNo, $known + 1) | v.name]), p.personId)
              ELSE f.subjectKey + coalesce(' ' + COLLECT {
                MATCH (u)<-[m:MEMBER_OF|WAS_MEMBER_OF {applicant: true} WHERE m.deliveryNo <= $known < coalesce(m.untilDeliveryNo, $known + 1)]-(a:Person)
                WITH m, a, head([v IN [a] + [(a)-[:SUPERSEDES]->(o) | o] WHERE v.deliveryNo <= $known < coalesce(v.untilDeliveryNo, $known + 1) | v.name]) AS name
                WHERE name IS NOT NULL
                RETURN name ORDER BY coalesce(m.from, date({year: 1})) DESC, a.personId LIMIT 1
              }[0], '') END AS subjectLabel
}
RETURN f {.findingKey, .code, .version, .subjectKind, .subjectKey, .state, .stateUntil, .asOf, .firstSeen, .lastSeen,
          .amountFen, .amountBasis, .strength, .sentenceZh, .sentenceEn, .evidence} AS finding,
       subjectLabel,
       COLLECT {
         MATCH (f)-[:ABOUT|WAS_ABOUT|RESTS_ON|WAS_RESTS_ON]->(n:Person)
         WITH DISTINCT n, head([v IN [n] + [(n)-[:SUPERSEDES]->(o) | o] WHERE v.deliveryNo <= $known < coalesce(v.untilDeliveryNo, $known + 1) | v.name]) AS name
         WHERE name IS NOT NULL
         RETURN {personId: n.personId, name: name} AS person
         UNION
         UNWIND f.besideKeys AS besideKey MATCH (n:Person {personId: besideKey})
         WITH DISTINCT n, head([v IN [n] + [(n)-[:SUPERSEDES]->(o) | o] WHERE v.deliveryNo <= $known < coalesce(v.untilDeliveryNo, $known + 1) | v.name]) AS name
         WHERE name IS NOT NULL
         RETURN {personId: n.personId, name: name} AS person
       } AS named
ORDER BY finding.code, finding.subjectKey, finding.findingKey
