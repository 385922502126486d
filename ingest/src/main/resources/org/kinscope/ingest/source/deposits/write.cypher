// What does a batch of balances become?
// Parameters: rows (list of maps: the columns, fact = key, hash and provenance, said = provenance)
UNWIND $rows AS row
MERGE (n:Balance {factKey: row.fact.factKey})
SET n += row.fact, n += {asOf: row.as_of, balanceFen: row.balance, institution: row.institution, holderId: row.holder_id}
MERGE (a:Account {accountToken: row.account_no})
ON CREATE SET a.tail = row.account_no_tail, a += row.said
CREATE (a)-[r:HAD_BALANCE]->(n)
SET r = row.said
WITH row, a
MATCH (p:Person {personId: row.holder_id})
MERGE (p)-[h:HOLDS]->(a)
ON CREATE SET h = row.said;
