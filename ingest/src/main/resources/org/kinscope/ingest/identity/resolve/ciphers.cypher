// Which numbers do these records have?
// Parameters: records (list of personId)
UNWIND $records AS record
OPTIONAL MATCH (p:Person {personId: record})
OPTIONAL MATCH (s:SourcePerson {source: 'persons', sourceKey: record})
RETURN record, coalesce(p.idCipher, s.idCipher) AS idCipher
ORDER BY record
