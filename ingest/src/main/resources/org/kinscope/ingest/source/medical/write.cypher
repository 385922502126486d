// What does a batch of medical bills become?
// Parameters: rows (list of maps: the columns, fact = key, hash and provenance, said = provenance)
UNWIND $rows AS row
MERGE (n:MedicalBill {factKey: row.fact.factKey})
SET n += row.fact, n += {visitNo: row.visit_no, settledOn: row.settled_on, totalFen: row.total_cost, selfPaidFen: row.self_paid, disease: row.disease}
WITH row, n
MATCH (p:Person {personId: row.id_number})
CREATE (p)-[r:BORE]->(n)
SET r = row.said, r.via = row.id_number_via;
