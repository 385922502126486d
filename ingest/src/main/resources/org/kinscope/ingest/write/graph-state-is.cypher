// Is the graph in this state?
// Parameters: state
RETURN EXISTS { (:GraphState {name: 'facts', state: $state}) } AS here
ORDER BY here
