// What do the rows of employment become, in plain LOAD CSV?
// Parameters: file (address of a CSV file with canonical names and values)
CYPHER 25
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
    MERGE (p:Person {personId: row.id_number})
    MERGE (n:Company {uscc: coalesce(row.employer_uscc, 'unnamed:' + row.id_number)})
    MERGE (p)-[r:EMPLOYED_BY {from: date(row.from_date)}]->(n)
    SET r += {wageBaseFen: toInteger(row.monthly_wage_base), to: date(row.to_date)}
} IN 2 CONCURRENT TRANSACTIONS OF 10000 ROWS ON ERROR RETRY FOR 60 SECONDS THEN FAIL
