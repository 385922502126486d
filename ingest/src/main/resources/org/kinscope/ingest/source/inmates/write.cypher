// What does a batch of imprisonments become?
// Parameters: rows (list of maps: the columns, fact = key, hash and provenance, said = provenance)
UNWIND $rows AS row
MERGE (n:Imprisonment {factKey: row.fact.factKey})
SET n += row.fact, n += {personId: coalesce(row.id_number_record, row.id_number), from: row.from_date, to: row.to_date}
WITH row, n
MATCH (p:Person {personId: row.id_number})
CREATE (p)-[r:HELD_IN]->(n)
SET r = row.said, r.via = row.id_number_via;
