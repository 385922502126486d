// Under which id does a person stand whose number is one of several of a human?
// Parameters: $id personId of the number; $known number of the last delivery that counts, which says nothing here
MATCH (:SourcePerson {source: 'persons', sourceKey: $id})-[:RESOLVES_TO]->(p:Person)
WHERE $known >= 0
RETURN p.personId AS id
ORDER BY id
