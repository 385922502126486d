// Which ciphers do these people's ID numbers have?
// $persons: personIds
UNWIND $persons AS id
MATCH (p:Person {personId: id})
RETURN p.personId AS personId, p.idCipher AS idCipher
ORDER BY personId
