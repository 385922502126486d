// Which delivery is the last one?
// Parameters: none
OPTIONAL MATCH (d:Delivery)
RETURN coalesce(max(d.deliveryNo), 0) AS deliveryNo
