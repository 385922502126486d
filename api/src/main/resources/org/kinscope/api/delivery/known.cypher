// What was the last delivery up to a day? The one before the first, by number, that came later.
// Parameters: $knownOn the day
MATCH (d:Delivery)
WITH d ORDER BY d.deliveryNo
RETURN min(CASE WHEN d.date > $knownOn THEN d.deliveryNo END) AS firstLater, head(collect(d.date)) AS firstDay
