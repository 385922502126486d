// Who has the first id of each household?
// Parameters: none
MATCH (h:Household)<-[:REGISTERED_IN]-(p:Person)
WHERE p.name IS NOT NULL
WITH h, min(p.personId) AS id
RETURN DISTINCT id
ORDER BY id
