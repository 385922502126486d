// Who is believed to live with whom until now?
// The whole city; no parameters. The order does not matter: the answer is taken as a set.
MATCH (a:Person)-[r:CO_RESIDES]->(b:Person)
RETURN elementId(r) AS id, a.personId AS fromId, b.personId AS toId, properties(r) AS properties
