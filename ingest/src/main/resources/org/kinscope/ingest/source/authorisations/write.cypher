// What does a batch of authorisations become?
// Parameters: rows (list of maps: the columns, fact = key, hash and provenance, said = provenance)
UNWIND $rows AS row
MERGE (n:Authorisation {factKey: row.fact.factKey})
SET n += row.fact, n += {authorisationNo: row.authorisation_no, scope: row.scope, signedOn: row.signed_on, validTo: row.valid_to, revokedOn: row.revoked_on}
WITH row, n
MATCH (p:Person {personId: row.signer_id})
CREATE (p)-[r:SIGNED]->(n)
SET r = row.said, r.via = row.signer_id_via;
UNWIND $rows AS row
MATCH (n:Authorisation {factKey: row.fact.factKey})
MATCH (p:Person {personId: row.covers_id})
CREATE (n)-[r:COVERS]->(p)
SET r = row.said, r.via = row.covers_id_via;
