// Which ciphers do these people's ID numbers have, and those of records that belong to another person?
// $persons: personIds
UNWIND $persons AS id
OPTIONAL MATCH (p:Person {personId: id})
OPTIONAL MATCH (s:SourcePerson {source: 'persons', sourceKey: id})
WITH id, coalesce(p.idCipher, s.idCipher) AS idCipher
WHERE idCipher IS NOT NULL
RETURN id AS personId, idCipher
ORDER BY personId
