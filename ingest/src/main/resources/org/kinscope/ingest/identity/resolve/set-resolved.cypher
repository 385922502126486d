// All records were compared after this delivery.
// Parameters: deliveryNo
MERGE (k:KeyCheck {name: 'identity'})
SET k.resolvedDelivery = $deliveryNo
