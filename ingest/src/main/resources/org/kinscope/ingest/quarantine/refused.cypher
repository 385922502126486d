// What becomes of a batch of refused rows and files? One that names its entry stays that entry; an older delivery changes nothing.
// Parameters: deliveryNo, rows (list of maps: entryId, claimed = the entry that the row names or null, dataset, place = the beginning of its place, said)
MATCH (d:Delivery {deliveryNo: $deliveryNo})
UNWIND $rows AS row
OPTIONAL MATCH (claimed:QuarantineEntry {entryId: row.claimed})
WITH d, row, CASE WHEN claimed.dataset = row.dataset THEN claimed.entryId ELSE row.entryId END AS entryId
MERGE (q:QuarantineEntry {entryId: entryId})
ON CREATE SET q.deliveryNo = $deliveryNo, q.since = d.date, q.state = 'open', q.lastDeliveryNo = 0
WITH q, row,
     CASE WHEN q.state = 'corrected' AND q.lastDeliveryNo < $deliveryNo AND q.correctedDeliveryNo < $deliveryNo
       THEN 'open' ELSE q.state END AS state
WHERE q.lastDeliveryNo <= $deliveryNo
SET q.state = state,
    q.correctedDeliveryNo = CASE state WHEN 'corrected' THEN q.correctedDeliveryNo END,
    q.settledOn = CASE state WHEN 'open' THEN null ELSE q.settledOn END,
    q.lastDeliveryNo = $deliveryNo,
    q.place = row.place + q.entryId,
    q += row.said
