// Who comes next after this person, and from what are their search keys made?
// Parameters: after (personId, empty at the beginning)
MATCH (p:Person) WHERE p.personId > $after
RETURN p.personId AS personId, p.idCipher AS idCipher, p.name AS name
ORDER BY p.personId LIMIT 10000
