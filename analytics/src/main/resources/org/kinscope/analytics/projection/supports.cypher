// Who owes support to whom?
// The whole city; no parameters. The order is made on arrival, where a sort costs the database nothing.
MATCH (p:Person)-[r:SUPPORTS]->(o:Person)
RETURN p.personId AS personId,
       o.personId AS otherId,
       r.from AS from,
       r.to AS to,
       r.basis AS basis,
       r.article AS article
