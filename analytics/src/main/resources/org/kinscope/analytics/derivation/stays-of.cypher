// Where were these people registered, and when?
// $ids: list of personId
// By size: a test for null could be planned as a walk through the index of all dwellings.
UNWIND $ids AS id
MATCH (p:Person {personId: id})-[r:REGISTERED_IN]->(:Household)
WHERE size(r.dwellingKey) > 0
RETURN p.personId AS personId, r.dwellingKey AS dwellingKey, r.from AS from, r.to AS to
ORDER BY personId, dwellingKey, from, to
