// Up to where has the register looked, and what is the last delivery? Nothing looked at yet is no row of the register.
// Parameters: none
OPTIONAL MATCH (r:ConflictRegister)
OPTIONAL MATCH (d:Delivery)
WITH r, d ORDER BY d.deliveryNo DESC LIMIT 1
RETURN r.deliveryNo AS lookedUpTo, r.lookedAt AS lookedAt, coalesce(d.deliveryNo, 0) AS deliveryNo, d.date AS date
ORDER BY deliveryNo
