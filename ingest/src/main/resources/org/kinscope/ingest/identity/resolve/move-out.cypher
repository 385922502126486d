// What leads away from a person and was said of this record leads away from another person from now on. via keeps whose it is:
// between two persons the records of both ends, else the one record; nothing where each stands at its own person.
// Parameters: record, from, to (personId)
MATCH (h:Person {personId: $from})-[x]->(o)
WHERE NOT type(x) IN ['LOCATED_AT', 'SUPERSEDES', 'SIBLING_OF', 'CO_RESIDES', 'SUPPORTS']
WITH x, o, CASE WHEN o:Person THEN coalesce(x.via, [$from, o.personId]) ELSE coalesce(x.via, [$from]) END AS said
WHERE said[0] = $record
MATCH (t:Person {personId: $to})
CREATE (t)-[y:$(type(x))]->(o)
SET y = properties(x), y.via = CASE WHEN said = CASE WHEN o:Person THEN [$to, o.personId] ELSE [$to] END THEN null ELSE said END
DELETE x
