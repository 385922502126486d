// What do the rows of disabilities become, in plain LOAD CSV?
// Parameters: file (address of a CSV file with canonical names and values)
CYPHER 25
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
    MERGE (p:Person {personId: row.id_number})
    MERGE (n:Disability {certificateToken: row.certificate_no})
    SET n += {category: toInteger(row.category), grade: toInteger(row.grade), from: date(row.from_date), to: date(row.to_date)}
    MERGE (p)-[:CERTIFIED_AS]->(n)
} IN 2 CONCURRENT TRANSACTIONS OF 10000 ROWS ON ERROR RETRY FOR 60 SECONDS THEN FAIL
