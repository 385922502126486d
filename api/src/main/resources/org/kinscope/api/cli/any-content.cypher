// Does the graph hold anything but what the program itself keeps in every graph?
// Parameters: none
MATCH (n) WHERE NOT n:Migration AND NOT n:KeyCheck
RETURN 1 AS one LIMIT 1
