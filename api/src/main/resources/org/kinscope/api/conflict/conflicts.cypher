// Which conflicts follow the cursor? Those first seen up to the day, in the order of attribute and key.
// Parameters: $attributes, $department, $subjectKind, $subjectKey, $state, $finding the filter, null takes all; $afterAttribute,
// $afterKey the last entry of the page before, null at the beginning; $limit how many; $asOf the day; $scope division prefix
MATCH (c:Conflict)
WHERE ($scope = '' OR c.divisionCode STARTS WITH $scope)
  AND c.firstSeen <= $asOf
  AND ($attributes IS NULL OR c.attribute IN $attributes)
  AND ($department IS NULL OR c.owner = $department OR c.oneDepartment = $department OR c.otherDepartment = $department)
  AND ($subjectKind IS NULL OR c.subjectKind = $subjectKind)
  AND ($subjectKey IS NULL OR c.subjectKey = $subjectKey)
  AND ($state IS NULL OR c.state = $state)
  AND ($finding IS NULL OR c.finding = $finding)
  AND ($afterAttribute IS NULL OR c.attribute > $afterAttribute OR (c.attribute = $afterAttribute AND c.conflictKey > $afterKey))
WITH c ORDER BY c.attribute, c.conflictKey LIMIT $limit
OPTIONAL MATCH (c)-[:CONCERNS]->(p:Person)
RETURN properties(c) AS conflict, coalesce(p.name, c.subjectKey) AS subjectLabel
ORDER BY conflict.attribute, conflict.conflictKey
