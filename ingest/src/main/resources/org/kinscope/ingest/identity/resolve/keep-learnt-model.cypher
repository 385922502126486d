// The comparison of all records learnt this.
// Parameters: model (properties)
MERGE (k:KeyCheck {name: 'linkage'})
SET k = $model, k.name = 'linkage'
