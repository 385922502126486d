// What does a batch of offices become?
// Parameters: rows (list of maps: the columns, fact = key, hash and provenance, said = provenance)
UNWIND $rows AS row
MATCH (p:Person {personId: row.id_number})
MATCH (d:Division {code: row.division_code})
CREATE (p)-[r:SERVES_AS]->(d)
SET r = row.fact, r += {role: row.role, from: row.from_date, to: row.to_date};
