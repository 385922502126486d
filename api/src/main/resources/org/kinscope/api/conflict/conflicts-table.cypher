// Which conflicts are there, in a stable order, with the files that say them?
// $attributes: attributes, empty for all · $department: the owner or one of the sources, or null · $state: a state, or null for those that
// stand · $division: prefix of the subject's division, empty for the whole city
MATCH (c:Conflict)
WHERE (size($attributes) = 0 OR c.attribute IN $attributes)
  AND ($department IS NULL OR c.owner = $department OR c.oneDepartment = $department OR c.otherDepartment = $department)
  AND CASE WHEN $state IS NULL THEN c.state <> 'CORRECTED' ELSE c.state = $state END
  AND ($division = '' OR c.divisionCode STARTS WITH $division)
RETURN properties(c) AS conflict,
       COLLECT { MATCH (:Delivery {deliveryNo: c.oneDeliveryNo})-[:HAS_FILE]->(f:DeliveryFile {fileNo: c.oneFileNo}) RETURN f.name }[0] AS oneFile,
       COLLECT { MATCH (:Delivery {deliveryNo: c.otherDeliveryNo})-[:HAS_FILE]->(f:DeliveryFile {fileNo: c.otherFileNo}) RETURN f.name }[0] AS otherFile
ORDER BY conflict.attribute, conflict.conflictKey
