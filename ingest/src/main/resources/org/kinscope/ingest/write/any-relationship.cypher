// Does the graph hold any fact of this type? (PRIMARY_TYPE stands for it)
// Parameters: none
MATCH ()-[r:PRIMARY_TYPE]->() WHERE r.factKey IS NOT NULL
RETURN 1 AS one LIMIT 1
