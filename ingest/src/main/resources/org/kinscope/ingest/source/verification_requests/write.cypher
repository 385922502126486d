// What does a batch of verification requests become?
// Parameters: rows (list of maps: the columns, fact = key, hash and provenance, said = provenance)
UNWIND $rows AS row
MERGE (n:VerificationRequest {factKey: row.fact.factKey})
SET n += row.fact, n += {requestNo: row.request_no, authorisationNo: row.authorisation_no, dataset: row.dataset, askedOn: row.asked_on, answeredOn: row.answered_on, result: row.result, validTo: row.valid_to}
WITH row, n
MATCH (p:Person {personId: row.id_number})
CREATE (n)-[r:ASKED_ABOUT]->(p)
SET r = row.said, r.via = row.id_number_via;
