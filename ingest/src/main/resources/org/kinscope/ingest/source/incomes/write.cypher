// What does a batch of incomes become?
// Parameters: rows (list of maps: the columns, fact = key, hash and provenance, said = provenance)
UNWIND $rows AS row
MERGE (n:Income {factKey: row.fact.factKey})
SET n += row.fact, n += {personId: coalesce(row.id_number_record, row.id_number), kind: row.kind, amountFen: row.amount, amountPeriod: row.amount_period, from: row.from_date, to: row.to_date}
WITH row, n
MATCH (p:Person {personId: row.id_number})
CREATE (p)-[r:EARNED]->(n)
SET r = row.said, r.via = row.id_number_via;
