// Which open entries were named by right rows of a delivery?
// Parameters: deliveryNo, entries (list of maps: entryId, dataset)
UNWIND $entries AS entry
MATCH (q:QuarantineEntry {entryId: entry.entryId})
WHERE q.state = 'open' AND q.dataset = entry.dataset
SET q.rightInDeliveryNo = $deliveryNo
