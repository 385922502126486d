// After which delivery were all records compared?
// Parameters: none
OPTIONAL MATCH (k:KeyCheck {name: 'identity'})
RETURN coalesce(k.resolvedDelivery, 0) AS deliveryNo
