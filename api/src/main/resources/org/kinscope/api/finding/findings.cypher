// Which findings follow the cursor? Those found up to the day, in the order of code, subject and key.
// Parameters: $codes, $subjectKind, $subjectKey, $state, $states the filter, null takes all; $afterCode, $afterSubject, $afterKey the
// last entry of the page before, null at the beginning; $limit how many; $asOf the day; $scope division prefix; $today: from its end on one that was put aside is open
MATCH (f:Finding)
WHERE ($scope = '' OR f.divisionCode STARTS WITH $scope)
  AND f.firstSeen <= $asOf
  AND ($codes IS NULL OR f.code IN $codes)
  AND ($subjectKind IS NULL OR f.subjectKind = $subjectKind)
  AND ($subjectKey IS NULL OR f.subjectKey = $subjectKey)
  AND ($state IS NULL OR CASE WHEN f.stateUntil <= $today THEN 'OPEN' ELSE f.state END = $state)
  AND ($states IS NULL OR CASE WHEN f.stateUntil <= $today THEN 'OPEN' ELSE f.state END IN $states)
  AND ($afterCode IS NULL
       OR f.code > $afterCode
       OR (f.code = $afterCode AND (f.subjectKey > $afterSubject
                                    OR (f.subjectKey = $afterSubject AND f.findingKey > $afterKey))))
WITH f ORDER BY f.code, f.subjectKey, f.findingKey LIMIT $limit
CALL (f) {
  OPTIONAL MATCH (f)-[:ABOUT]->(p:Person)
  OPTIONAL MATCH (f)-[:ABOUT]->(u:AidUnit)
  RETURN CASE WHEN p IS NOT NULL THEN coalesce(p.name, p.personId)
              ELSE f.subjectKey + coalesce(' ' + COLLECT {
                MATCH (u)<-[m:MEMBER_OF {applicant: true}]-(a:Person)
                WHERE a.name IS NOT NULL
                RETURN a.name ORDER BY coalesce(m.from, date({year: 1})) DESC, a.personId LIMIT 1
              }[0], '') END AS subjectLabel
}
RETURN f {.findingKey, .code, .version, .subjectKind, .subjectKey, state: CASE WHEN f.stateUntil <= $today THEN 'OPEN' ELSE f.state END,
          stateUntil: CASE WHEN f.stateUntil > $today THEN f.stateUntil END, .asOf, .firstSeen, .lastSeen,
          .amountFen, .amountBasis, .strength, .sentenceZh, .sentenceEn, .evidence} AS finding,
       subjectLabel,
       COLLECT {
         MATCH (f)-[:ABOUT|RESTS_ON]->(n:Person) WHERE n.name IS NOT NULL
         RETURN {personId: n.personId, name: n.name} AS person
         UNION
         UNWIND f.besideKeys AS besideKey MATCH (n:Person {personId: besideKey}) WHERE n.name IS NOT NULL
         RETURN {personId: n.personId, name: n.name} AS person
       } AS named
ORDER BY finding.code, finding.subjectKey, finding.findingKey
