// Which people follow this one?
// $after: personId; $limit: how many
MATCH (p:Person) WHERE p.personId > $after
RETURN p.personId AS id ORDER BY id LIMIT $limit
