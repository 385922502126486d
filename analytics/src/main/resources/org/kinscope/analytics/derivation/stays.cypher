// Who was registered at which dwelling, and when?
// The whole city; no parameters. The order is made on arrival, where a sort costs the database nothing.
MATCH (p:Person)-[r:REGISTERED_IN]->(:Household)
WHERE r.dwellingKey IS NOT NULL
RETURN p.personId AS personId, r.dwellingKey AS dwellingKey, r.from AS from, r.to AS to
