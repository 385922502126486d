// What do the rows of grants become, in plain LOAD CSV?
// Parameters: file (address of a CSV file with canonical names and values)
CYPHER 25
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
    MERGE (p:Person {personId: row.id_number})
    MERGE (n:Grant {grantNo: row.grant_no})
    SET n += {programmeCode: row.programme_code, departmentCode: row.department_code, amountFen: toInteger(row.amount), amountPeriod: row.amount_period, from: date(row.from_date), to: date(row.to_date), decidedOn: date(row.decided_on), divisionCode: row.division_code, aidUnitNo: row.aid_unit_no}
    MERGE (p)-[:RECEIVED]->(n)
    FOREACH (x IN CASE WHEN row.aid_unit_no IS NULL THEN [] ELSE [1] END | MERGE (u:AidUnit {aidUnitNo: row.aid_unit_no}) MERGE (n)-[:FOR]->(u))
    FOREACH (x IN CASE WHEN row.approver_id IS NULL THEN [] ELSE [1] END | MERGE (a:Person {personId: row.approver_id}) MERGE (a)-[:APPROVED]->(n))
} IN 2 CONCURRENT TRANSACTIONS OF 10000 ROWS ON ERROR RETRY FOR 60 SECONDS THEN FAIL
