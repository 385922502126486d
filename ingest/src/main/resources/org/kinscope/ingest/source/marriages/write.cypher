// What does a batch of marriages become?
// Parameters: rows (list of maps: the columns, fact = key, hash and provenance, said = provenance)
UNWIND $rows AS row
MATCH (a:Person {personId: row.id_number_a})
MATCH (b:Person {personId: row.id_number_b})
CREATE (a)-[r:SPOUSE_OF]->(b)
SET r = row.fact, r += {from: row.from_date, to: row.to_date};
