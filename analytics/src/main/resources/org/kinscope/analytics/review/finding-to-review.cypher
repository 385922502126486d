// What is to be reviewed, and what was done about it?
// $findingKey: its key; $scope: division prefix, empty for the whole city
MATCH (f:Finding {findingKey: $findingKey})
WHERE $scope = '' OR f.divisionCode STARTS WITH $scope
RETURN f.findingKey AS findingKey, f.code AS code, f.subjectKind AS subjectKind, f.subjectKey AS subjectKey, f.asOf AS asOf,
       f.parameters AS parameters, f.amountFen AS amountFen, f.evidence AS evidence, f.state = 'EXPIRED' AS expired,
       COLLECT { MATCH (r:Review)-[:OF]->(f) RETURN r {.*} AS review ORDER BY r.no } AS reviews
ORDER BY findingKey
