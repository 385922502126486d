// By which numbers are these people found? By their own, then by those of their records.
// Parameters: persons (list of personId)
UNWIND $persons AS personId
MATCH (p:Person {personId: personId})
OPTIONAL MATCH (s:SourcePerson {source: 'persons'})-[:RESOLVES_TO]->(p)
WITH p, s ORDER BY s.sourceKey
WITH p, collect(head(s.idTokens)) AS others
SET p.idTokens = [head(p.idTokens)] + others
