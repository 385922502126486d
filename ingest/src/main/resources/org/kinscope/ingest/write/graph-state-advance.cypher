// In which state is the graph after this transaction? Only where it was in the one that the writer knows.
// Parameters: from (null where the writer need not know), state, graph (for a graph that has no id yet)
MERGE (s:GraphState {name: 'facts'})
ON CREATE SET s.graph = $graph, s.state = $from
WITH s WHERE $from IS NULL OR s.state IN [$from, $state]
SET s.state = $state
RETURN s.state AS state
ORDER BY state LIMIT 1
