// Which findings had these keys when a delivery was the last?
// Parameters: $keys list of findingKey; $scope division prefix; $known number of the delivery
UNWIND $keys AS key
CALL (key) {
  MATCH (f:Finding {findingKey: key}) RETURN f
  UNION
  MATCH (f:SupersededFinding {findingKey: key}) RETURN f
}
WITH f WHERE f.deliveryNo <= $known < coalesce(f.untilDeliveryNo, $known + 1) AND ($scope = '' OR f.divisionCode STARTS WITH $scope)
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
