// What does a batch of shareholdings and offices become?
// Parameters: rows (list of maps: the columns, fact = key, hash and provenance, said = provenance)
UNWIND $rows AS row
MATCH (p:Person {personId: row.id_number})
MERGE (c:Company {uscc: row.uscc})
ON CREATE SET c += row.said
CREATE (p)-[r:HAS_ROLE]->(c)
SET r = row.fact, r += {role: row.role, share: row.share, from: row.from_date, to: row.to_date};
