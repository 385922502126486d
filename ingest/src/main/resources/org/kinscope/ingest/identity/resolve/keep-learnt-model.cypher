// The comparison of all records learnt this.
// Parameters: models (a list of one: its properties)
UNWIND $models AS model
MERGE (k:KeyCheck {name: 'linkage'})
SET k = model, k.name = 'linkage'
