// What do the rows of officials become, in plain LOAD CSV?
// Parameters: file (address of a CSV file with canonical names and values)
CYPHER 25
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
    MERGE (p:Person {personId: row.id_number})
    MERGE (n:Division {code: row.division_code})
    MERGE (p)-[r:SERVES_AS {from: date(row.from_date)}]->(n)
    SET r += {role: row.role, to: date(row.to_date)}
} IN 2 CONCURRENT TRANSACTIONS OF 10000 ROWS ON ERROR RETRY FOR 60 SECONDS THEN FAIL
