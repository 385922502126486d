// What do the rows of deposits become, in plain LOAD CSV?
// Parameters: file (address of a CSV file with canonical names and values)
CYPHER 25
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
    MERGE (p:Person {personId: row.holder_id})
    MERGE (a:Account {accountToken: row.account_no})
    SET a.institution = row.institution
    MERGE (n:Balance {accountToken: row.account_no, asOf: date(row.as_of)})
    SET n += {balanceFen: toInteger(row.balance), institution: row.institution, holderId: row.holder_id}
    MERGE (a)-[:HAD_BALANCE]->(n)
    MERGE (p)-[:HOLDS]->(a)
} IN 2 CONCURRENT TRANSACTIONS OF 10000 ROWS ON ERROR RETRY FOR 60 SECONDS THEN FAIL
