// Was a delivery of the same content begun before, what is the next number, and the last day?
// Parameters: digest
OPTIONAL MATCH (any:Delivery)
WITH coalesce(max(any.deliveryNo), 0) + 1 AS next, max(any.date) AS lastDate
OPTIONAL MATCH (same:Delivery {digest: $digest})
RETURN next, lastDate, same.deliveryNo AS same, same.state AS state
ORDER BY same.deliveryNo LIMIT 1
