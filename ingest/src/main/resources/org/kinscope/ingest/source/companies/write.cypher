// What does a batch of companies become?
// Parameters: rows (list of maps: the columns, fact = key, hash and provenance, said = provenance)
UNWIND $rows AS row
MERGE (n:Company {uscc: row.uscc})
SET n += row.fact, n += {name: row.name, registeredCapitalFen: row.registered_capital, status: row.status, from: row.from_date, to: row.to_date, dwellingKey: row.address_key, address: row.address};
UNWIND $rows AS row
MATCH (n:Company {uscc: row.uscc})
MATCH (p:Person {personId: row.legal_rep_id})
CREATE (p)-[r:HAS_ROLE {role: 'legal-rep'}]->(n)
SET r += row.said, r.via = row.legal_rep_id_via;
UNWIND $rows AS row
MATCH (n:Company {uscc: row.uscc})
MATCH (d:Dwelling {dwellingKey: row.address_key})
CREATE (n)-[r:LOCATED_AT]->(d)
SET r = row.said;
