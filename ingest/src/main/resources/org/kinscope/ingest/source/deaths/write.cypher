// What does a batch of deaths become?
// Parameters: rows (list of maps: the columns, fact = key, hash and provenance, said = provenance)
UNWIND $rows AS row
MERGE (n:SourcePerson {factKey: row.fact.factKey})
SET n += row.fact, n += {source: 'deaths', sourceKey: coalesce(row.id_number_record, row.id_number), diedOn: row.died_on}
WITH row, n
MATCH (p:Person {personId: row.id_number})
CREATE (n)-[r:RESOLVES_TO {judgement: 'SAME', probability: 1.0, decidedBy: 'id-number'}]->(p)
SET r += row.said, r.via = row.id_number_via;
