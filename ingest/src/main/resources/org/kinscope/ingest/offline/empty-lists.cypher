// Which marks touched no person or no unit? The importer knows no empty list, so it is set afterwards.
// Parameters: none
MATCH (c:Change)
SET c.persons = coalesce(c.persons, []), c.units = coalesce(c.units, [])
