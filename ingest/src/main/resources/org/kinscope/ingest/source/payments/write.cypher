// What does a batch of payments become?
// Parameters: rows (list of maps: the columns, fact = key, hash and provenance, said = provenance)
UNWIND $rows AS row
MERGE (n:Payment {factKey: row.fact.factKey})
SET n += row.fact, n += {paymentNo: row.payment_no, grantNo: row.grant_no, programmeCode: row.programme_code, amountFen: row.amount, paidOn: row.paid_on, forPeriod: row.for_period, state: row.state, payeeCapacity: row.payee_capacity, holderId: coalesce(row.account_holder_id_record, row.account_holder_id)}
WITH row, n
MATCH (p:Person {personId: row.id_number})
CREATE (p)-[r:PAID]->(n)
SET r = row.said, r.via = row.id_number_via;
UNWIND $rows AS row
WITH row WHERE row.account_no IS NOT NULL
MATCH (n:Payment {factKey: row.fact.factKey})
MERGE (a:Account {accountToken: row.account_no})
ON CREATE SET a.tail = row.account_no_tail, a += row.said
CREATE (n)-[r:PAID_INTO]->(a)
SET r = row.said;
UNWIND $rows AS row
MATCH (n:Payment {factKey: row.fact.factKey})
MATCH (g:Grant {grantNo: row.grant_no})
CREATE (n)-[r:SETTLES]->(g)
SET r = row.said;
UNWIND $rows AS row
WITH row WHERE row.account_holder_id_record IS NULL
MATCH (a:Account {accountToken: row.account_no})
MATCH (p:Person {personId: row.account_holder_id})
MERGE (p)-[r:HOLDS]->(a)
ON CREATE SET r = row.said;
// Whoever is one of several records of a human holds it once for each record that says so.
UNWIND $rows AS row
WITH row WHERE row.account_holder_id_record IS NOT NULL
WITH row.account_holder_id AS holder, row.account_no AS account, row.account_holder_id_via AS via, head(collect(row.said)) AS said
MATCH (a:Account {accountToken: account})
MATCH (p:Person {personId: holder})
WHERE NOT EXISTS { (p)-[x:HOLDS]->(a) WHERE coalesce(x.via, []) = coalesce(via, []) }
CREATE (p)-[r:HOLDS]->(a)
SET r = said, r.via = via;
