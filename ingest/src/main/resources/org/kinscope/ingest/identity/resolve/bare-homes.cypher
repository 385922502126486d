// Which persons does no register of persons know, while it knows one of their records?
// Parameters: none
MATCH (s:SourcePerson {source: 'persons'})-[:RESOLVES_TO]->(p:Person)
WHERE p.factKey IS NULL AND s.factKey IS NOT NULL
RETURN DISTINCT p.personId AS home
ORDER BY home
