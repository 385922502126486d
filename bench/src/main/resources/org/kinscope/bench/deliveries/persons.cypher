// What do the rows of persons become, in plain LOAD CSV?
// Parameters: file (address of a CSV file with canonical names and values)
CYPHER 25
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
    MERGE (p:Person {personId: row.id_number})
    SET p += {name: row.name, sex: row.sex, birthDate: date(row.birth_date), deathDate: date(row.death_date), ethnicity: row.ethnicity, education: row.education, divisionCode: row.division_code, address: row.address, registered: true}
} IN 2 CONCURRENT TRANSACTIONS OF 10000 ROWS ON ERROR RETRY FOR 60 SECONDS THEN FAIL
