// Which draws are there, the last first?
MATCH (d:AuditDraw)
RETURN d {.*} AS draw,
       COUNT { (:AuditItem)-[:DRAWN_IN]->(d) } AS items,
       COUNT { MATCH (i:AuditItem)-[:DRAWN_IN]->(d) WHERE EXISTS { (:AuditVerdict)-[:ON]->(i) } } AS judged
ORDER BY d.drawnAt DESC, d.id
