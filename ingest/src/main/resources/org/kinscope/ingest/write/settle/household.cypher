// Where do these households live? By the newest registration that says so, running ones before ended ones.
// Parameters: rows (household_no), deliveryNo
UNWIND $rows AS row
WITH DISTINCT row.household_no AS householdNo
MATCH (h:Household {householdNo: householdNo})
CALL (h) {
    MATCH (h)<-[r:REGISTERED_IN]-()
    WITH r ORDER BY r.to IS NULL DESC, coalesce(r.from, date('0001-01-01')) DESC, r.factKey
    RETURN head(collect(r.divisionCode)) AS divisionCode, head(collect(r.dwellingKey)) AS key,
           head(collect(CASE WHEN r.dwellingKey IS NOT NULL THEN r {.deliveryNo, .fileNo, .line} END)) AS said
}
SET h.divisionCode = divisionCode
WITH h, key, said
CALL (h, key) {
    MATCH (h)-[r:LOCATED_AT]->(old)
    WHERE key IS NULL OR old.dwellingKey <> key
    FOREACH (x IN CASE WHEN r.deliveryNo < $deliveryNo THEN [1] ELSE [] END |
        CREATE (h)-[was:WAS_LOCATED_AT]->(old)
        SET was = properties(r), was.untilDeliveryNo = $deliveryNo)
    DELETE r
}
CALL (h, key, said) {
    MATCH (d:Dwelling {dwellingKey: key})
    WHERE NOT EXISTS { (h)-[:LOCATED_AT]->(d) }
    CREATE (h)-[r:LOCATED_AT]->(d)
    SET r = said
};
