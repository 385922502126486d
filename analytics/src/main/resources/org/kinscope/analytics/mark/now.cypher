// What is the last delivery, and when was the last mark of change made?
// Parameters: none
CALL () {
  OPTIONAL MATCH (c:Change)
  RETURN max(c.at) AS lastMark
}
OPTIONAL MATCH (d:Delivery)
WITH lastMark, d ORDER BY d.deliveryNo DESC LIMIT 1
RETURN coalesce(d.deliveryNo, 0) AS deliveryNo, d.date AS date, lastMark
ORDER BY deliveryNo
