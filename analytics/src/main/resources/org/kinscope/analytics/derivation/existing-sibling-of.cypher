// Who is believed to share a parent with whom until now?
// The whole city; no parameters. The order does not matter: the answer is taken as a set.
MATCH (a:Person)-[r:SIBLING_OF]->(b:Person)
RETURN elementId(r) AS id, a.personId AS fromId, b.personId AS toId, properties(r) AS properties
