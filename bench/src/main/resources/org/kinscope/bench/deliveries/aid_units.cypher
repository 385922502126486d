// What do the rows of aid_units become, in plain LOAD CSV?
// Parameters: file (address of a CSV file with canonical names and values)
CYPHER 25
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
    MERGE (p:Person {personId: row.id_number})
    MERGE (n:AidUnit {aidUnitNo: row.aid_unit_no})
    MERGE (p)-[r:MEMBER_OF {from: coalesce(date(row.from_date), date('0001-01-01'))}]->(n)
    SET r += {applicant: toBoolean(row.is_applicant), to: date(row.to_date), address: row.address, divisionCode: row.division_code}
} IN 2 CONCURRENT TRANSACTIONS OF 10000 ROWS ON ERROR RETRY FOR 60 SECONDS THEN FAIL
