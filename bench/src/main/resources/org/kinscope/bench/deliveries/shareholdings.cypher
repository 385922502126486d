// What do the rows of shareholdings become, in plain LOAD CSV?
// Parameters: file (address of a CSV file with canonical names and values)
CYPHER 25
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
    MERGE (p:Person {personId: row.id_number})
    MERGE (n:Company {uscc: row.uscc})
    MERGE (p)-[r:HAS_ROLE {role: row.role}]->(n)
    SET r += {share: toFloat(row.share), from: date(row.from_date), to: date(row.to_date)}
} IN 2 CONCURRENT TRANSACTIONS OF 10000 ROWS ON ERROR RETRY FOR 60 SECONDS THEN FAIL
