// What does a batch of reports of hardship become?
// Parameters: rows (list of maps: the columns, fact = key, hash and provenance, said = provenance)
UNWIND $rows AS row
MERGE (n:Report {factKey: row.fact.factKey})
SET n += row.fact, n += {reportNo: row.report_no, channel: row.channel, hardship: row.hardship, text: row.text, reportedOn: row.reported_on, divisionCode: row.division_code, name: row.name}
WITH row, n
MATCH (p:Person {personId: row.id_number})
CREATE (n)-[r:REPORTED_OF]->(p)
SET r = row.said, r.via = row.id_number_via;
