// What do the rows of verification_requests become, in plain LOAD CSV?
// Parameters: file (address of a CSV file with canonical names and values)
CYPHER 25
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
    MERGE (p:Person {personId: row.id_number})
    MERGE (n:VerificationRequest {requestNo: row.request_no})
    SET n += {authorisationNo: row.authorisation_no, dataset: row.dataset, askedOn: date(row.asked_on), answeredOn: date(row.answered_on), result: row.result, validTo: date(row.valid_to)}
    MERGE (n)-[:ASKED_ABOUT]->(p)
} IN 2 CONCURRENT TRANSACTIONS OF 10000 ROWS ON ERROR RETRY FOR 60 SECONDS THEN FAIL
