// Which conflicts of these subjects does the register hold?
// $kind: person or aid_unit; $ids: keys of subjects; $keys: conflicts to look up wherever they are
CALL () {
  UNWIND $ids AS id MATCH (c:Conflict {subjectKey: id}) WHERE c.subjectKind = $kind RETURN c
  UNION
  UNWIND $keys AS key MATCH (c:Conflict {conflictKey: key}) RETURN c
}
RETURN c AS conflict
ORDER BY c.conflictKey
