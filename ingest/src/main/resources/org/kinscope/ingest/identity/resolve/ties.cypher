// How much do registers tell of these records? Of kinds of ties first those that a household or a family has.
// A relationship belongs to the record that it is said under (via), else to the person at whom it stands.
// Parameters: records (list of personId)
UNWIND $records AS record
OPTIONAL MATCH (p:Person {personId: record})
OPTIONAL MATCH (s:SourcePerson {source: 'persons', sourceKey: record})-[:RESOLVES_TO]->(home)
WITH record, coalesce(p, s) AS node, coalesce(p, home) AS at
CALL (record, at) {
    MATCH (at)-[x]-(o)
    WHERE NOT type(x) STARTS WITH 'WAS_'
      AND NOT type(x) IN ['LOCATED_AT', 'SUPERSEDES', 'SIBLING_OF', 'CO_RESIDES', 'SUPPORTS', 'ABOUT', 'RESTS_ON']
      AND NOT coalesce(o:SourcePerson AND o.source = 'persons', false)
      AND (record IN x.via OR x.via IS NULL AND at.personId = record)
    WITH DISTINCT type(x) AS kind
    RETURN count(CASE WHEN kind IN ['REGISTERED_IN', 'MEMBER_OF', 'SPOUSE_OF', 'PARENT_OF'] THEN 1 END) AS family, count(kind) AS kinds
}
RETURN record, node.factKey IS NOT NULL AS registered, family, kinds,
       coalesce(node.deliveryNo, 0) AS deliveryNo, coalesce(node.fileNo, 0) AS fileNo, coalesce(node.line, 0) AS line
ORDER BY record
