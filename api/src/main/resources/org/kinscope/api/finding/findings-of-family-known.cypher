// Which findings were about these units and people, or rested on them, when a delivery was the last? Those found up to the day.
// Parameters: $units list of aidUnitNo; $people list of personId; $asOf the day; $scope division prefix; $known number of the delivery
CALL () {
  UNWIND $units AS no MATCH (f)-[:ABOUT|WAS_ABOUT]->(:AidUnit {aidUnitNo: no}) RETURN f
  UNION
  UNWIND $people AS id MATCH (f)-[:ABOUT|WAS_ABOUT|RESTS_ON|WAS_RESTS_ON]->(:Person {personId: id}) RETURN f
}
WITH DISTINCT f
WHERE f.deliveryNo <= $known < coalesce(f.untilDeliveryNo, $known + 1) AND ($scope = '' OR f.divisionCode STARTS WITH $scope) AND f.firstSeen <= $asOf
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
