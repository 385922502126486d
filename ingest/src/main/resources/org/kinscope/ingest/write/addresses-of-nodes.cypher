// Which addresses do people and companies have, and which keys?
// Parameters: none
MATCH (n:Person|Company|SupersededPerson|SupersededCompany) WHERE n.address IS NOT NULL
RETURN elementId(n) AS id, n.address AS address, n.dwellingKey AS key
