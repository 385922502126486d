// What does a batch of enrolments become?
// Parameters: rows (list of maps: the columns, fact = key, hash and provenance, said = provenance)
UNWIND $rows AS row
MERGE (n:Enrolment {factKey: row.fact.factKey})
SET n += row.fact, n += {personId: coalesce(row.id_number_record, row.id_number), stage: row.stage, school: row.school, annualCostFen: row.annual_cost, from: row.from_date, to: row.to_date}
WITH row, n
MATCH (p:Person {personId: row.id_number})
CREATE (p)-[r:ENROLLED_AS]->(n)
SET r = row.said, r.via = row.id_number_via;
