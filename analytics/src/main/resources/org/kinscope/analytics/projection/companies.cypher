// Which companies are there?
// The whole city; no parameters. The order is made on arrival, where a sort costs the database nothing.
MATCH (c:Company)
RETURN c.uscc AS uscc,
       c.name AS name,
       c.registeredCapitalFen AS registeredCapitalFen,
       c.from AS from,
       c.to AS to
