// Which graph is this, and what was the last change that a write marked?
// Parameters: none
OPTIONAL MATCH (s:GraphState {name: 'facts'})
WITH s.graph AS graph
OPTIONAL MATCH (d:Delivery)
WITH graph, coalesce(max(d.deliveryNo), 0) AS deliveryNo
OPTIONAL MATCH (c:Change)
RETURN graph, deliveryNo, count(c) AS changes, max(c.at) AS lastChange
