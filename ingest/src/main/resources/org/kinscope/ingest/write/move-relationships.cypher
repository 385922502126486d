// Which dwellings do these registrations, memberships and ownerships name by the keys of this version?
// Parameters: rows (list of id, key; null where the address is no dwelling)
UNWIND $rows AS row
MATCH ()-[r]->() WHERE elementId(r) = row.id
SET r.dwellingKey = row.key
WITH r, row WHERE row.key IS NOT NULL
MERGE (d:Dwelling {dwellingKey: row.key})
ON CREATE SET d.text = r.address, d.divisionCode = r.divisionCode, d += r {.deliveryNo, .fileNo, .line}
ON MATCH SET d.text = CASE WHEN r.address < d.text THEN r.address ELSE d.text END
