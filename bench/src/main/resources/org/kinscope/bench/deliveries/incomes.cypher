// What do the rows of incomes become, in plain LOAD CSV?
// Parameters: file (address of a CSV file with canonical names and values)
CYPHER 25
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
    MERGE (p:Person {personId: row.id_number})
    MERGE (n:Income {personId: row.id_number, kind: row.kind, from: date(row.from_date)})
    SET n += {amountFen: toInteger(row.amount), amountPeriod: row.amount_period, to: date(row.to_date)}
    MERGE (p)-[:EARNED]->(n)
} IN 2 CONCURRENT TRANSACTIONS OF 10000 ROWS ON ERROR RETRY FOR 60 SECONDS THEN FAIL
