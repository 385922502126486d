// What do the rows of marriages become, in plain LOAD CSV?
// Parameters: file (address of a CSV file with canonical names and values)
CYPHER 25
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
    MERGE (a:Person {personId: row.id_number_a})
    MERGE (b:Person {personId: row.id_number_b})
    MERGE (a)-[r:SPOUSE_OF {from: date(row.from_date)}]->(b)
    SET r.to = date(row.to_date)
} IN 2 CONCURRENT TRANSACTIONS OF 10000 ROWS ON ERROR RETRY FOR 60 SECONDS THEN FAIL
