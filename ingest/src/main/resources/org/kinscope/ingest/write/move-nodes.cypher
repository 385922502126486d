// Where are these people and companies by the keys of this version?
// Parameters: rows (list of id, key; null where the address is no dwelling)
UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.id
SET n.dwellingKey = row.key
WITH n, row
CALL (n, row) {
    MATCH (n)-[r:LOCATED_AT|WAS_LOCATED_AT]->(old)
    WHERE row.key IS NULL OR old.dwellingKey <> row.key
    DELETE r
}
CALL (n, row) {
    WITH n, row WHERE row.key IS NOT NULL
    MERGE (d:Dwelling {dwellingKey: row.key})
    ON CREATE SET d.text = n.address, d.divisionCode = n.divisionCode, d += n {.deliveryNo, .fileNo, .line}
    ON MATCH SET d.text = CASE WHEN n.address < d.text THEN n.address ELSE d.text END
    FOREACH (x IN CASE WHEN n.untilDeliveryNo IS NULL THEN [1] ELSE [] END |
        MERGE (n)-[r:LOCATED_AT]->(d) ON CREATE SET r = n {.deliveryNo, .fileNo, .line})
    FOREACH (x IN CASE WHEN n.untilDeliveryNo IS NOT NULL THEN [1] ELSE [] END |
        MERGE (n)-[r:WAS_LOCATED_AT]->(d) ON CREATE SET r = n {.deliveryNo, .fileNo, .line, .untilDeliveryNo})
}
