// What do the rows of vehicle_uses become, in plain LOAD CSV?
// Parameters: file (address of a CSV file with canonical names and values)
CYPHER 25
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
    MERGE (p:Person {personId: row.id_number})
    MERGE (n:Vehicle {plateNo: row.plate_no})
    SET n:Asset
    MERGE (p)-[r:USED {on: date(row.used_on)}]->(n)
    SET r += {evidence: row.evidence}
} IN 2 CONCURRENT TRANSACTIONS OF 10000 ROWS ON ERROR RETRY FOR 60 SECONDS THEN FAIL
