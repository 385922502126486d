// Which graph is this, and in which state?
// Parameters: graph, state (for a graph that has neither yet)
MERGE (s:GraphState {name: 'facts'})
ON CREATE SET s.graph = $graph, s.state = $state
RETURN s.graph AS graph, s.state AS state
ORDER BY graph LIMIT 1
