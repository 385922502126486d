// What does a batch of vehicle uses become?
// Parameters: rows (list of maps: the columns, fact = key, hash and provenance, said = provenance)
UNWIND $rows AS row
MATCH (p:Person {personId: row.id_number})
MERGE (v:Vehicle {plateNo: row.plate_no})
ON CREATE SET v:Asset, v += row.said
CREATE (p)-[r:USED]->(v)
SET r = row.fact, r += {on: row.used_on, evidence: row.evidence};
