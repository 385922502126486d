// What do the facts of these keys say now? (PrimaryLabel stands for the label)
// Parameters: keys (list of factKey)
UNWIND $keys AS key
MATCH (n:PrimaryLabel {factKey: key})
RETURN key, properties(n) AS properties
ORDER BY key
