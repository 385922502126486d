// What leads to a person and was said of this record leads to another person from now on; see move-out.
// Parameters: record, from, to (personId)
MATCH (h:Person {personId: $from})<-[x]-(o)
WHERE NOT type(x) IN ['LOCATED_AT', 'SUPERSEDES', 'SIBLING_OF', 'CO_RESIDES', 'SUPPORTS']
  AND NOT coalesce(o:SourcePerson AND o.source = 'persons', false)
WITH x, o, CASE WHEN o:Person THEN coalesce(x.via, [o.personId, $from]) ELSE coalesce(x.via, [$from]) END AS said
WHERE said[-1] = $record
MATCH (t:Person {personId: $to})
CREATE (o)-[y:$(type(x))]->(t)
SET y = properties(x), y.via = CASE WHEN said = CASE WHEN o:Person THEN [o.personId, $to] ELSE [$to] END THEN null ELSE said END
DELETE x
