// Which keys do open entries of earlier deliveries wait for?
// Parameters: deliveryNo
MATCH (q:QuarantineEntry {state: 'open'})
WHERE q.lastDeliveryNo < $deliveryNo AND q.aboutKey IS NOT NULL
RETURN q.aboutKey AS key
