// What does a batch of consumption become?
// Parameters: rows (list of maps: the columns, fact = key, hash and provenance, said = provenance)
UNWIND $rows AS row
MERGE (n:Consumption {factKey: row.fact.factKey})
SET n += row.fact, n += {personId: coalesce(row.id_number_record, row.id_number), kind: row.kind, month: row.month, amountFen: row.amount}
WITH row, n
MATCH (p:Person {personId: row.id_number})
CREATE (p)-[r:CONSUMED]->(n)
SET r = row.said, r.via = row.id_number_via;
