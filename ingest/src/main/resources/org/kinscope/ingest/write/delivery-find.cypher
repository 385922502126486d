// Was a delivery of the same content begun before, and what is the next number?
// Parameters: digest
OPTIONAL MATCH (any:Delivery)
WITH coalesce(max(any.deliveryNo), 0) + 1 AS next
OPTIONAL MATCH (same:Delivery {digest: $digest})
RETURN next, same.deliveryNo AS same, same.state AS state
ORDER BY same.deliveryNo LIMIT 1
