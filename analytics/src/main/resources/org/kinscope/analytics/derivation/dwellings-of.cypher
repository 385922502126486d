// Where do these people live by the register of persons, by their registrations, by their records, and where did they before?
// $ids: list of personId
UNWIND $ids AS id
MATCH (p:Person {personId: id})
UNWIND [p.dwellingKey]
     + COLLECT { MATCH (p)-[:SUPERSEDES]->(o:SupersededPerson) RETURN o.dwellingKey }
     + COLLECT { MATCH (p)<-[:RESOLVES_TO]-(s:SourcePerson {source: 'persons'}) RETURN s.dwellingKey }
     + COLLECT { MATCH (p)-[r:REGISTERED_IN|WAS_REGISTERED_IN]->(:Household) RETURN r.dwellingKey } AS key
WITH DISTINCT key WHERE key IS NOT NULL
RETURN key AS id
ORDER BY id
