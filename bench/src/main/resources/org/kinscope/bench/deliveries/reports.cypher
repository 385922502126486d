// What do the rows of reports become, in plain LOAD CSV?
// Parameters: file (address of a CSV file with canonical names and values)
CYPHER 25
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
    MERGE (n:Report {reportNo: row.report_no})
    SET n += {channel: row.channel, hardship: row.hardship, text: row.text, reportedOn: date(row.reported_on), divisionCode: row.division_code, name: row.name}
    FOREACH (x IN CASE WHEN row.id_number IS NULL THEN [] ELSE [1] END | MERGE (p:Person {personId: row.id_number}) MERGE (n)-[:REPORTED_OF]->(p))
} IN 2 CONCURRENT TRANSACTIONS OF 10000 ROWS ON ERROR RETRY FOR 60 SECONDS THEN FAIL
