// What does a batch of births become?
// Parameters: rows (list of maps: the columns, fact = key, hash and provenance, said = provenance)
UNWIND $rows AS row
MERGE (n:SourcePerson {factKey: row.fact.factKey})
SET n += row.fact, n += {source: 'births', sourceKey: coalesce(row.child_id_record, row.child_id), birthDate: row.birth_date}
WITH row, n
MATCH (p:Person {personId: row.child_id})
CREATE (n)-[r:RESOLVES_TO {judgement: 'SAME', probability: 1.0, decidedBy: 'id-number'}]->(p)
SET r += row.said, r.via = row.child_id_via;
