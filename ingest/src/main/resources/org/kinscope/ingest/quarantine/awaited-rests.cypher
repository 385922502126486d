// Which rows with an unreadable key do open entries of earlier deliveries wait for, and in which column is the key wrong?
// Parameters: deliveryNo
MATCH (q:QuarantineEntry {state: 'open'})
WHERE q.lastDeliveryNo < $deliveryNo AND q.restKey IS NOT NULL
RETURN q.dataset AS dataset, coalesce(q.restColumn, q.column) AS column, q.restKey AS key
