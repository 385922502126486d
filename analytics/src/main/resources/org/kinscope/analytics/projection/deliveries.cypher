// How was each dataset delivered so far? Whole, unless every delivery that had it states that others are the whole ones.
// The whole city; no parameters. The order is made on arrival, where a sort costs the database nothing.
MATCH (d:Delivery)-[:HAS_FILE]->(f:DeliveryFile)
WHERE f.dataset IS NOT NULL AND f.refused IS NULL
WITH f.dataset AS dataset,
     max(d.date) AS lastOn,
     max(CASE WHEN d.whole IS NULL OR f.dataset IN d.whole THEN 1 ELSE 0 END) = 1 AS whole,
     collect(f.months) AS lists
RETURN dataset, lastOn, whole,
       COLLECT { UNWIND lists AS list UNWIND list AS month RETURN DISTINCT month ORDER BY month } AS months
