// What do the rows of statuses become, in plain LOAD CSV?
// Parameters: file (address of a CSV file with canonical names and values)
CYPHER 25
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
    MERGE (u:AidUnit {aidUnitNo: row.aid_unit_no})
    MERGE (n:StatusSpell {aidUnitNo: row.aid_unit_no, status: row.status, from: date(row.from_date)})
    SET n += {to: date(row.to_date), declaredMonthlyIncomeFen: toInteger(row.declared_monthly_income), exitReason: row.exit_reason, mode: row.mode, reviewDue: date(row.review_due)}
    MERGE (u)-[:HELD]->(n)
} IN 2 CONCURRENT TRANSACTIONS OF 10000 ROWS ON ERROR RETRY FOR 60 SECONDS THEN FAIL
