// What do the rows of contacts become, in plain LOAD CSV?
// Parameters: file (address of a CSV file with canonical names and values)
CYPHER 25
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
    MERGE (p:Person {personId: row.id_number})
    MERGE (n:Phone {phoneToken: row.phone})
    MERGE (p)-[r:REACHED_AT]->(n)
    SET r += {from: date(row.from_date), to: date(row.to_date)}
} IN 2 CONCURRENT TRANSACTIONS OF 10000 ROWS ON ERROR RETRY FOR 60 SECONDS THEN FAIL
