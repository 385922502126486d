// What do all nodes say that hold facts?
// Parameters: without (list of labels that hold none)
MATCH (n)
WHERE NOT any(label IN labels(n) WHERE label IN $without)
  // What was known of a person before a register told of them depends on the way of loading.
  AND NOT (n:Superseded AND n.factKey IS NULL)
RETURN labels(n) AS labels, properties(n) AS properties
