// Which conflicts were about these people and units when a delivery was the last? As conflicts-of-subjects.cypher.
// Parameters: $people list of personId; $units list of aidUnitNo; $asOf the day; $scope division prefix; $known number of the delivery
CALL () {
  UNWIND $people AS id MATCH (c:Conflict {subjectKey: id, subjectKind: 'person'}) RETURN c AS found
  UNION
  UNWIND $units AS no MATCH (c:Conflict {subjectKey: no, subjectKind: 'aid_unit'}) RETURN c AS found
}
CALL (found) {
  RETURN found AS c
  UNION
  MATCH (found)-[:SUPERSEDES]->(c:SupersededConflict) RETURN c
}
WITH c
WHERE c.deliveryNo <= $known < coalesce(c.untilDeliveryNo, $known + 1)
  AND ($scope = '' OR c.divisionCode STARTS WITH $scope) AND c.firstSeen <= $asOf
OPTIONAL MATCH (c)-[:CONCERNS|WAS_CONCERNS]->(p:Person)
WITH c, head([v IN [p] + [(p)-[:SUPERSEDES]->(o) | o] WHERE v.deliveryNo <= $known < coalesce(v.untilDeliveryNo, $known + 1) | v.name]) AS name
RETURN properties(c) AS conflict, coalesce(name, c.subjectKey) AS subjectLabel
ORDER BY conflict.state = 'CORRECTED', conflict.subjectKind DESC, conflict.subjectKey, conflict.attribute, conflict.conflictKey
