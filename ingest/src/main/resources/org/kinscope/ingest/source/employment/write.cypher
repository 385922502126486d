// What does a batch of employment become?
// Parameters: rows (list of maps: the columns, fact = key, hash and provenance, said = provenance)
UNWIND $rows AS row
MATCH (p:Person {personId: row.id_number})
MERGE (c:Company {uscc: coalesce(row.employer_uscc, 'unnamed:' + coalesce(row.id_number_record, row.id_number))})
ON CREATE SET c += row.said
CREATE (p)-[r:EMPLOYED_BY]->(c)
SET r = row.fact, r += {wageBaseFen: row.monthly_wage_base, from: row.from_date, to: row.to_date};
