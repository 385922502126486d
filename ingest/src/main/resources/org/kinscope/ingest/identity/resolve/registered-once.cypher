// The register of households tells once that somebody is a parent, however many records of a human say so: as early as any.
// Parameters: persons (list of personId)
UNWIND $persons AS personId
MATCH (:Person {personId: personId})-[r:PARENT_OF {kind: 'registered'}]-()
WITH DISTINCT r, startNode(r) AS parent, endNode(r) AS child
ORDER BY coalesce(r.sinceDeliveryNo, r.deliveryNo), r.fileNo, r.line
WITH parent, child, collect(r) AS ties
FOREACH (r IN tail(ties) | DELETE r)
FOREACH (r IN [head(ties)] | REMOVE r.via)
