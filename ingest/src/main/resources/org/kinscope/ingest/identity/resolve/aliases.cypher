// Which records belong to a person with another number, and what is that person's own number?
// Parameters: none
MATCH (s:SourcePerson {source: 'persons'})-[:RESOLVES_TO]->(p:Person)
RETURN s.sourceKey AS record, p.personId AS home, p.idCipher AS idCipher
ORDER BY record
