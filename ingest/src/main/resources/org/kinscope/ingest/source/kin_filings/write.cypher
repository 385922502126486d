// What does a batch of filings of relatives become?
// Parameters: rows (list of maps: the columns, fact = key, hash and provenance, said = provenance)
UNWIND $rows AS row
MATCH (a:Person {personId: row.official_id})
MATCH (b:Person {personId: row.relative_id})
CREATE (a)-[r:FILED_KIN]->(b)
SET r = row.fact, r += {on: row.filed_on, aidUnitNo: row.aid_unit_no};
