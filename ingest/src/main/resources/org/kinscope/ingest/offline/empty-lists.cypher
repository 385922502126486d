// Which marks touched no person or no unit? The importer knows no empty list, so it is set afterwards.
// Parameters: none. A list that is there is not written again: together they are as long as the delivery.
CALL () {
  MATCH (c:Change) WHERE c.persons IS NULL
  SET c.persons = []
}
CALL () {
  MATCH (c:Change) WHERE c.units IS NULL
  SET c.units = []
}
