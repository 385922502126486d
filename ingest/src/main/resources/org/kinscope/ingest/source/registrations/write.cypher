// What does a batch of registrations become?
// Parameters: rows (list of maps: the columns, fact = key, hash and provenance, said = provenance)
UNWIND $rows AS row
MATCH (p:Person {personId: row.id_number})
MERGE (h:Household {householdNo: row.household_no})
ON CREATE SET h += row.said
CREATE (p)-[r:REGISTERED_IN]->(h)
SET r = row.fact, r += {relationToHead: row.relation_to_head, from: row.from_date, to: row.to_date, dwellingKey: row.address_key, address: row.address, divisionCode: row.division_code};
