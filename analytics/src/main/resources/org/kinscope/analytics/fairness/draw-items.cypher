// Which subjects are in a draw, and what was said of each last? The arm is for the audit alone.
// $draw: id of the draw
MATCH (i:AuditItem)-[:DRAWN_IN]->(d:AuditDraw {id: $draw})
RETURN i.no AS no, i.subjectKind AS subjectKind, i.subjectKey AS subjectKey, i.arm AS arm,
       COLLECT { MATCH (v:AuditVerdict)-[:ON]->(i) RETURN v {.*} AS verdict ORDER BY v.no DESC LIMIT 1 }[0] AS verdict
ORDER BY no
