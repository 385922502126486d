// A blinded sample is kept: its subjects by number.
// $draw: the draw's properties; $items: list of {no, subjectKind, subjectKey, arm}
CREATE (d:AuditDraw)
SET d = $draw
WITH d
UNWIND $items AS item
CREATE (i:AuditItem)-[:DRAWN_IN]->(d)
SET i = item, i.id = d.id + '-' + item.no
