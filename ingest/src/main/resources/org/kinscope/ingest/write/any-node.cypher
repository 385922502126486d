// Does the graph hold any fact of this label? (PrimaryLabel stands for it)
// Parameters: none
MATCH (n:PrimaryLabel) WHERE n.factKey IS NOT NULL
RETURN 1 AS one LIMIT 1
