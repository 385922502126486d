// Which findings have these keys?
// Parameters: $keys list of findingKey; $scope division prefix; $today: from its end on one that was put aside is open
UNWIND $keys AS key
MATCH (f:Finding {findingKey: key})
WHERE $scope = '' OR f.divisionCode STARTS WITH $scope
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
