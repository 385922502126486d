// Which facts of these keys does the graph hold, and with which content? (PRIMARY_TYPE stands for the type)
// Parameters: keys (list of factKey)
UNWIND $keys AS key
MATCH ()-[r:PRIMARY_TYPE {factKey: key}]->()
RETURN key, r.rowHash AS rowHash, r.deliveryNo AS deliveryNo
ORDER BY key
