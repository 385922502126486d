// What do the rows of companies become, in plain LOAD CSV?
// Parameters: file (address of a CSV file with canonical names and values)
CYPHER 25
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
    MERGE (n:Company {uscc: row.uscc})
    SET n += {name: row.name, registeredCapitalFen: toInteger(row.registered_capital), status: row.status, from: date(row.from_date), to: date(row.to_date), address: row.address}
    FOREACH (x IN CASE WHEN row.legal_rep_id IS NULL THEN [] ELSE [1] END | MERGE (p:Person {personId: row.legal_rep_id}) MERGE (p)-[:HAS_ROLE {role: 'legal-rep'}]->(n))
} IN 2 CONCURRENT TRANSACTIONS OF 10000 ROWS ON ERROR RETRY FOR 60 SECONDS THEN FAIL
