// Which delivery is the last? None is 0.
// Parameters: none
OPTIONAL MATCH (d:Delivery)
RETURN coalesce(max(d.deliveryNo), 0) AS deliveryNo
