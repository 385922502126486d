// Which facts of these keys does the graph hold, and with which content? (PrimaryLabel stands for the label)
// Parameters: keys (list of factKey)
UNWIND $keys AS key
MATCH (n:PrimaryLabel {factKey: key})
RETURN key, n.rowHash AS rowHash, n.deliveryNo AS deliveryNo
ORDER BY key
