// What do the facts of these keys say now? (PRIMARY_TYPE stands for the type)
// Parameters: keys (list of factKey)
UNWIND $keys AS key
MATCH ()-[r:PRIMARY_TYPE {factKey: key}]->()
RETURN key, properties(r) AS properties
ORDER BY key
