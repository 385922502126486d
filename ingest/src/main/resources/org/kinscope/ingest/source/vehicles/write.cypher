// What does a batch of vehicle registrations become?
// Parameters: rows (list of maps: the columns, fact = key, hash and provenance, said = provenance)
UNWIND $rows AS row
MATCH (p:Person {personId: row.owner_id})
MERGE (v:Vehicle {plateNo: row.plate_no})
ON CREATE SET v:Asset, v += row.said
CREATE (p)-[r:OWNS]->(v)
SET r = row.fact, r += {from: row.from_date, to: row.to_date, kind: row.kind, model: row.model, valueFen: row.value};
