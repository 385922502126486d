// What do the rows of consumption become, in plain LOAD CSV?
// Parameters: file (address of a CSV file with canonical names and values)
CYPHER 25
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
    MERGE (p:Person {personId: row.id_number})
    MERGE (n:Consumption {personId: row.id_number, kind: row.kind, month: row.month})
    SET n += {amountFen: toInteger(row.amount)}
    MERGE (p)-[:CONSUMED]->(n)
} IN 2 CONCURRENT TRANSACTIONS OF 10000 ROWS ON ERROR RETRY FOR 60 SECONDS THEN FAIL
