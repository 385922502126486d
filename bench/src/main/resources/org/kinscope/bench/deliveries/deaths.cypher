// What do the rows of deaths become, in plain LOAD CSV?
// Parameters: file (address of a CSV file with canonical names and values)
CYPHER 25
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
    MERGE (p:Person {personId: row.id_number})
    MERGE (n:SourcePerson {source: 'deaths', sourceKey: row.id_number})
    SET n += {diedOn: date(row.died_on)}
    MERGE (n)-[:RESOLVES_TO]->(p)
    SET p.deathDate = date(row.died_on)
} IN 2 CONCURRENT TRANSACTIONS OF 10000 ROWS ON ERROR RETRY FOR 60 SECONDS THEN FAIL
