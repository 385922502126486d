// What does a batch of telephone contacts become?
// Parameters: rows (list of maps: the columns, fact = key, hash and provenance, said = provenance)
UNWIND $rows AS row
MATCH (p:Person {personId: row.id_number})
MERGE (t:Phone {phoneToken: row.phone})
ON CREATE SET t.tail = row.phone_tail, t += row.said
CREATE (p)-[r:REACHED_AT]->(t)
SET r = row.fact, r += {from: row.from_date, to: row.to_date};
