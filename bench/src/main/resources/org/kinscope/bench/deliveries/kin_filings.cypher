// What do the rows of kin_filings become, in plain LOAD CSV?
// Parameters: file (address of a CSV file with canonical names and values)
CYPHER 25
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
    MERGE (p:Person {personId: row.official_id})
    MERGE (n:Person {personId: row.relative_id})
    MERGE (p)-[r:FILED_KIN]->(n)
    SET r += {on: date(row.filed_on), aidUnitNo: row.aid_unit_no}
} IN 2 CONCURRENT TRANSACTIONS OF 10000 ROWS ON ERROR RETRY FOR 60 SECONDS THEN FAIL
