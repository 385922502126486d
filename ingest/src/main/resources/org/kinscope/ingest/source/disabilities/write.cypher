// What does a batch of disability certificates become?
// Parameters: rows (list of maps: the columns, fact = key, hash and provenance, said = provenance)
UNWIND $rows AS row
MERGE (n:Disability {factKey: row.fact.factKey})
SET n += row.fact, n += {certificateToken: row.certificate_no, category: toInteger(row.category), grade: toInteger(row.grade), from: row.from_date, to: row.to_date}
WITH row, n
MATCH (p:Person {personId: row.id_number})
CREATE (p)-[r:CERTIFIED_AS]->(n)
SET r = row.said, r.via = row.id_number_via;
