// A delivery is whole.
// Parameters: deliveryNo
MATCH (d:Delivery {deliveryNo: $deliveryNo})
SET d.state = 'complete'
