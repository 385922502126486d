// At which of these dwellings is nobody and nothing any more? They go.
// Parameters: keys (list of dwellingKey)
UNWIND $keys AS key
MATCH (d:Dwelling {dwellingKey: key})
WHERE NOT EXISTS { (d)--() }
DELETE d
