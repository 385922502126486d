// What does a batch of members of aid units become?
// Parameters: rows (list of maps: the columns, fact = key, hash and provenance, said = provenance)
UNWIND $rows AS row
MATCH (p:Person {personId: row.id_number})
MERGE (u:AidUnit {aidUnitNo: row.aid_unit_no})
ON CREATE SET u += row.said
CREATE (p)-[r:MEMBER_OF]->(u)
SET r = row.fact, r += {applicant: row.is_applicant, from: row.from_date, to: row.to_date, dwellingKey: row.address_key, address: row.address, divisionCode: row.division_code};
