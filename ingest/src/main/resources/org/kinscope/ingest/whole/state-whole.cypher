// Which datasets of this delivery does it state to be whole? Another statement than before is a change, which concerns everybody.
// Parameters: deliveryNo, whole (list of names of datasets)
MATCH (d:Delivery {deliveryNo: $deliveryNo})
WHERE d.whole IS NULL OR d.whole <> $whole
SET d.whole = $whole
CREATE (:Change {id: randomUUID(), deliveryNo: $deliveryNo, kind: 'whole', persons: [], units: [], at: datetime()})
