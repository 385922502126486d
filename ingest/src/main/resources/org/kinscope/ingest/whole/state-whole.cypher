// Which datasets of this delivery does it state to be whole?
// Parameters: deliveryNo, whole (list of names of datasets)
MATCH (d:Delivery {deliveryNo: $deliveryNo})
SET d.whole = $whole
