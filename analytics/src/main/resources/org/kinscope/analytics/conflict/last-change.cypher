// When was the last mark of change made?
// Parameters: none
OPTIONAL MATCH (c:Change)
RETURN max(c.at) AS at
