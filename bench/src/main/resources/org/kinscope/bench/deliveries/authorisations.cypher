// What do the rows of authorisations become, in plain LOAD CSV?
// Parameters: file (address of a CSV file with canonical names and values)
CYPHER 25
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
    MERGE (s:Person {personId: row.signer_id})
    MERGE (p:Person {personId: row.covers_id})
    MERGE (n:Authorisation {authorisationNo: row.authorisation_no, coversId: row.covers_id})
    SET n += {scope: row.scope, signedOn: date(row.signed_on), validTo: date(row.valid_to), revokedOn: date(row.revoked_on)}
    MERGE (s)-[:SIGNED]->(n)
    MERGE (n)-[:COVERS]->(p)
} IN 2 CONCURRENT TRANSACTIONS OF 10000 ROWS ON ERROR RETRY FOR 60 SECONDS THEN FAIL
