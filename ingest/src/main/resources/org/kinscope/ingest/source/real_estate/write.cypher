// What does a batch of real estate registrations become?
// Parameters: rows (list of maps: the columns, fact = key, hash and provenance, said = provenance)
UNWIND $rows AS row
MATCH (p:Person {personId: row.owner_id})
MERGE (e:RealEstate {propertyNo: row.property_no})
ON CREATE SET e:Asset, e += row.said
CREATE (p)-[r:OWNS]->(e)
SET r = row.fact, r += {share: row.share, from: row.from_date, to: row.to_date, usage: row.usage, areaM2: row.area_m2, valueFen: row.value, divisionCode: row.division_code, dwellingKey: row.address_key, address: row.address};
