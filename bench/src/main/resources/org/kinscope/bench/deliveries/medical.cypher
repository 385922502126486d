// What do the rows of medical become, in plain LOAD CSV?
// Parameters: file (address of a CSV file with canonical names and values)
CYPHER 25
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
    MERGE (p:Person {personId: row.id_number})
    MERGE (n:MedicalBill {visitNo: row.visit_no})
    SET n += {settledOn: date(row.settled_on), totalFen: toInteger(row.total_cost), selfPaidFen: toInteger(row.self_paid), disease: row.disease}
    MERGE (p)-[:BORE]->(n)
} IN 2 CONCURRENT TRANSACTIONS OF 10000 ROWS ON ERROR RETRY FOR 60 SECONDS THEN FAIL
