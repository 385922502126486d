// Which conflicts are about these people and units? Those that stand first; of those that the scope covers and that were seen up to the day.
// Parameters: $people list of personId; $units list of aidUnitNo; $asOf the day; $scope division prefix
CALL () {
  UNWIND $people AS id MATCH (c:Conflict {subjectKey: id, subjectKind: 'person'}) RETURN c
  UNION
  UNWIND $units AS no MATCH (c:Conflict {subjectKey: no, subjectKind: 'aid_unit'}) RETURN c
}
WITH c
WHERE ($scope = '' OR c.divisionCode STARTS WITH $scope) AND c.firstSeen <= $asOf
OPTIONAL MATCH (c)-[:CONCERNS]->(p:Person)
RETURN properties(c) AS conflict, coalesce(p.name, c.subjectKey) AS subjectLabel
ORDER BY conflict.state = 'CORRECTED', conflict.subjectKind DESC, conflict.subjectKey, conflict.attribute, conflict.conflictKey
