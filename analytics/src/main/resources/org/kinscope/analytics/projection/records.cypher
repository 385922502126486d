// Which records under other ID numbers were judged to be whose?
// The whole city; no parameters. The order is made on arrival, where a sort costs the database nothing.
MATCH (s:SourcePerson {source: 'persons'})-[r:RESOLVES_TO]->(p:Person)
RETURN p.personId AS personId,
       s.sourceKey AS recordId,
       r.probability AS probability,
       coalesce(r.decidedBy, 'unknown') AS decidedBy,
       date(r.decidedOn) AS decidedOn,
       s.deliveryNo AS deliveryNo, s.fileNo AS fileNo, s.line AS line
