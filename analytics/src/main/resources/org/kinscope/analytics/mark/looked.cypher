// A reader has looked at everything up to this delivery and this mark of change.
// Parameters: $label the label of the node that remembers it; $deliveryNo: the last delivery; $lastMark: the time of the last mark, or null
MERGE (r:$($label))
SET r.deliveryNo = $deliveryNo, r.lookedAt = coalesce($lastMark, r.lookedAt)
