// Which graph is this, and in which state, if it knows?
// Parameters: none
MATCH (s:GraphState {name: 'facts'})
RETURN s.graph AS graph, s.state AS state
ORDER BY graph LIMIT 1
