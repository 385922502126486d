// How many persons does no register of persons have?
// Parameters: none
MATCH (p:Person) WHERE p.factKey IS NULL
RETURN count(p) AS persons
