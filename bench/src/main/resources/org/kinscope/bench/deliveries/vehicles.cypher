// What do the rows of vehicles become, in plain LOAD CSV?
// Parameters: file (address of a CSV file with canonical names and values)
CYPHER 25
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
    MERGE (p:Person {personId: row.owner_id})
    MERGE (n:Vehicle {plateNo: row.plate_no})
    SET n:Asset, n += {kind: row.kind, model: row.model, valueFen: toInteger(row.value)}
    MERGE (p)-[r:OWNS {from: date(row.from_date)}]->(n)
    SET r += {to: date(row.to_date), kind: row.kind, model: row.model, valueFen: toInteger(row.value)}
} IN 2 CONCURRENT TRANSACTIONS OF 10000 ROWS ON ERROR RETRY FOR 60 SECONDS THEN FAIL
