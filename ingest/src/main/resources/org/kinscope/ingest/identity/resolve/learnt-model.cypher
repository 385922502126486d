// What did the last comparison of all records learn?
// Parameters: none
MATCH (k:KeyCheck {name: 'linkage'})
RETURN k AS model
