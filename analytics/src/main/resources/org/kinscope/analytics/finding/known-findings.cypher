// Which findings of these analyses does the graph know?
// $codes: codes of analyses; $divisionPrefix: the scope, empty for the whole city; $keys: findings to look up wherever they are
CALL () {
  UNWIND $codes AS code
  MATCH (f:Finding {code: code})
  WHERE $divisionPrefix = '' OR f.divisionCode STARTS WITH $divisionPrefix
  RETURN f
  UNION
  UNWIND $keys AS key
  MATCH (f:Finding {findingKey: key})
  RETURN f
}
RETURN f.findingKey AS findingKey, f.code AS code, f.subjectKind AS subjectKind, f.subjectKey AS subjectKey,
       f.state AS state, f.lastSeen AS lastSeen
ORDER BY findingKey
