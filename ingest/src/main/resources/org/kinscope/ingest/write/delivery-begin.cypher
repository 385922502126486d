// A delivery begins.
// Parameters: deliveryNo, date, digest
CREATE (d:Delivery {deliveryNo: $deliveryNo, date: $date, digest: $digest, state: 'running'})
