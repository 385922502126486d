// The register has looked at everything up to this delivery and this mark of change.
// $deliveryNo: the last delivery; $lookedAt: the time of the last mark, or null
MERGE (r:ConflictRegister)
SET r.deliveryNo = $deliveryNo, r.lookedAt = coalesce($lookedAt, r.lookedAt)
