// Which findings are about these units and people, or rest on them? Those found up to the day.
// Parameters: $units list of aidUnitNo; $people list of personId; $asOf the day; $scope division prefix; $today: from its end on one that was put aside is open
CALL () {
  UNWIND $units AS no MATCH (f:Finding)-[:ABOUT]->(:AidUnit {aidUnitNo: no}) RETURN f
  UNION
  UNWIND $people AS id MATCH (f:Finding)-[:ABOUT|RESTS_ON]->(:Person {personId: id}) RETURN f
}
WITH DISTINCT f
WHERE ($scope = '' OR f.divisionCode STARTS WITH $scope) AND f.firstSeen <= $asOf
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
