// What do all nodes say that hold facts?
// Parameters: without (list of labels that hold none)
MATCH (n)
WHERE NOT any(label IN labels(n) WHERE label IN $without)
RETURN labels(n) AS labels, properties(n) AS properties
