// Who is named here for the first time? Each becomes a person, known by the ID number alone.
// Parameters: persons (list of personId, idToken, idMaskToken, idCipher, sex, birthDate, said)
UNWIND $persons AS person
MERGE (p:Person {personId: person.personId})
ON CREATE SET p.idTokens = [person.idToken], p.idMaskToken = person.idMaskToken, p.idCipher = person.idCipher, p.sex = person.sex,
              p.birthDate = person.birthDate, p += person.said
