// Where is each company, and how many people have or had a role in it?
// The whole city; no parameters. The order is made on arrival, where a sort costs the database nothing.
MATCH (c:Company)
RETURN c.uscc AS uscc,
       c.dwellingKey AS dwellingKey,
       COUNT { MATCH (c)<-[:HAS_ROLE]-(p:Person) RETURN DISTINCT p } AS people,
       c.deliveryNo AS deliveryNo, c.fileNo AS fileNo, c.line AS line
