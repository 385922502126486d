// What do the rows of births become, in plain LOAD CSV?
// Parameters: file (address of a CSV file with canonical names and values)
CYPHER 25
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
    MERGE (p:Person {personId: row.child_id})
    MERGE (n:SourcePerson {source: 'births', sourceKey: row.child_id})
    SET n += {birthDate: date(row.birth_date)}
    MERGE (n)-[:RESOLVES_TO]->(p)
    FOREACH (x IN CASE WHEN row.mother_id IS NULL THEN [] ELSE [1] END | MERGE (m:Person {personId: row.mother_id}) MERGE (m)-[:PARENT_OF {kind: 'birth'}]->(p))
    FOREACH (x IN CASE WHEN row.father_id IS NULL THEN [] ELSE [1] END | MERGE (f:Person {personId: row.father_id}) MERGE (f)-[:PARENT_OF {kind: 'birth'}]->(p))
} IN 2 CONCURRENT TRANSACTIONS OF 10000 ROWS ON ERROR RETRY FOR 60 SECONDS THEN FAIL
