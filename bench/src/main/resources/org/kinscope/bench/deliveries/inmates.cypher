// What do the rows of inmates become, in plain LOAD CSV?
// Parameters: file (address of a CSV file with canonical names and values)
CYPHER 25
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
    MERGE (p:Person {personId: row.id_number})
    MERGE (n:Imprisonment {personId: row.id_number, from: date(row.from_date)})
    SET n += {to: date(row.to_date)}
    MERGE (p)-[:HELD_IN]->(n)
} IN 2 CONCURRENT TRANSACTIONS OF 10000 ROWS ON ERROR RETRY FOR 60 SECONDS THEN FAIL
