// What does a batch of balances become?
// Parameters: rows (list of maps: the columns, fact = key, hash and provenance, said = provenance)
UNWIND $rows AS row
MERGE (n:Balance {factKey: row.fact.factKey})
SET n += row.fact, n += {asOf: row.as_of, balanceFen: row.balance, institution: row.institution, holderId: coalesce(row.holder_id_record, row.holder_id)}
MERGE (a:Account {accountToken: row.account_no})
ON CREATE SET a.tail = row.account_no_tail, a += row.said
CREATE (a)-[r:HAD_BALANCE]->(n)
SET r = row.said
WITH row, a WHERE row.holder_id_record IS NULL
MATCH (p:Person {personId: row.holder_id})
MERGE (p)-[h:HOLDS]->(a)
ON CREATE SET h = row.said;
// Whoever is one of several records of a human holds it once for each record that says so.
UNWIND $rows AS row
WITH row WHERE row.holder_id_record IS NOT NULL
WITH row.holder_id AS holder, row.account_no AS account, row.holder_id_via AS via, head(collect(row.said)) AS said
MATCH (a:Account {accountToken: account})
MATCH (p:Person {personId: holder})
WHERE NOT EXISTS { (p)-[x:HOLDS]->(a) WHERE coalesce(x.via, []) = coalesce(via, []) }
CREATE (p)-[r:HOLDS]->(a)
SET r = said, r.via = via;
