// Which open entries have these rests, the row without the wrong part of its key?
// Parameters: deliveryNo, rests (list)
UNWIND $rests AS rest
MATCH (q:QuarantineEntry {restKey: rest})
WHERE q.state = 'open' AND q.lastDeliveryNo < $deliveryNo
RETURN DISTINCT rest, q.entryId AS entryId, q.dataset AS dataset, q.rowCipher AS rowCipher, q.wrongPlace AS wrongPlace
ORDER BY entryId
