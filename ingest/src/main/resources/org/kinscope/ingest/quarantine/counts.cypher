// How many entries did a delivery close, and how many did it leave or make open?
// Parameters: deliveryNo
MATCH (q:QuarantineEntry)
WHERE q.correctedDeliveryNo = $deliveryNo OR q.lastDeliveryNo = $deliveryNo
RETURN count(CASE WHEN q.correctedDeliveryNo = $deliveryNo THEN 1 END) AS corrected,
       count(CASE WHEN q.lastDeliveryNo = $deliveryNo AND q.state = 'open' THEN 1 END) AS open
