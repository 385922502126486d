// Up to which delivery and which mark of change has this reader looked? Nothing looked at yet is no row.
// Parameters: $label the label of the node that remembers it
MATCH (r:$($label))
RETURN r.deliveryNo AS deliveryNo, r.lookedAt AS lastMark
ORDER BY deliveryNo
