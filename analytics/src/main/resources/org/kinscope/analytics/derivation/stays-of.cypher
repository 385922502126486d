// Where were these people registered, and when?
// $ids: list of personId
UNWIND $ids AS id
MATCH (p:Person {personId: id})-[r:REGISTERED_IN]->(:Household)
WHERE r.dwellingKey IS NOT NULL
RETURN p.personId AS personId, r.dwellingKey AS dwellingKey, r.from AS from, r.to AS to
ORDER BY personId, dwellingKey, from, to
