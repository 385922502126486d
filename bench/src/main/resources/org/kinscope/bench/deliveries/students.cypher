// What do the rows of students become, in plain LOAD CSV?
// Parameters: file (address of a CSV file with canonical names and values)
CYPHER 25
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
    MERGE (p:Person {personId: row.id_number})
    MERGE (n:Enrolment {personId: row.id_number, stage: row.stage, from: date(row.from_date)})
    SET n += {school: row.school, annualCostFen: toInteger(row.annual_cost), to: date(row.to_date)}
    MERGE (p)-[:ENROLLED_AS]->(n)
} IN 2 CONCURRENT TRANSACTIONS OF 10000 ROWS ON ERROR RETRY FOR 60 SECONDS THEN FAIL
