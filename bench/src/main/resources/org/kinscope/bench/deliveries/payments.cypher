// What do the rows of payments become, in plain LOAD CSV?
// Parameters: file (address of a CSV file with canonical names and values)
CYPHER 25
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
    MERGE (p:Person {personId: row.id_number})
    MERGE (n:Payment {paymentNo: row.payment_no})
    SET n += {grantNo: row.grant_no, programmeCode: row.programme_code, amountFen: toInteger(row.amount), paidOn: date(row.paid_on), forPeriod: row.for_period, state: row.state, payeeCapacity: row.payee_capacity, holderId: row.account_holder_id}
    MERGE (p)-[:PAID]->(n)
    FOREACH (x IN CASE WHEN row.account_no IS NULL THEN [] ELSE [1] END | MERGE (a:Account {accountToken: row.account_no}) MERGE (n)-[:PAID_INTO]->(a))
    FOREACH (x IN CASE WHEN row.account_holder_id IS NULL THEN [] ELSE [1] END | MERGE (h:Person {personId: row.account_holder_id}) FOREACH (y IN CASE WHEN row.account_no IS NULL THEN [] ELSE [1] END | MERGE (b:Account {accountToken: row.account_no}) MERGE (h)-[:HOLDS]->(b)))
    WITH row, n
    MATCH (g:Grant {grantNo: row.grant_no})
    MERGE (n)-[:SETTLES]->(g)
} IN 2 CONCURRENT TRANSACTIONS OF 10000 ROWS ON ERROR RETRY FOR 60 SECONDS THEN FAIL
