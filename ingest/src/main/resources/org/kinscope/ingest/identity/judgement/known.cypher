// Whom of these does the graph know, as a person or as one of several records of a person?
// Parameters: records (list of personId)
UNWIND $records AS record
WITH DISTINCT record
WHERE EXISTS { (:Person {personId: record}) } OR EXISTS { (:SourcePerson {source: 'persons', sourceKey: record}) }
RETURN record ORDER BY record
