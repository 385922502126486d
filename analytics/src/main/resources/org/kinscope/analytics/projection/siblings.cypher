// Who shares a parent with whom?
// The whole city; no parameters. The order is made on arrival, where a sort costs the database nothing.
MATCH (p:Person)-[r:SIBLING_OF]->(o:Person)
RETURN p.personId AS personId,
       o.personId AS otherId
