// Where do these aid units live? As the applicant's newest row says, else the newest of the others, running ones first.
// Parameters: rows (aid_unit_no), deliveryNo
UNWIND $rows AS row
WITH DISTINCT row.aid_unit_no AS aidUnitNo
MATCH (u:AidUnit {aidUnitNo: aidUnitNo})
CALL (u) {
    MATCH (u)<-[r:MEMBER_OF]-()
    WITH r ORDER BY coalesce(r.applicant, false) DESC, r.to IS NULL DESC,
                    coalesce(r.from, date('0001-01-01')) DESC, r.factKey
    RETURN head(collect(r.divisionCode)) AS divisionCode,
           head(collect(CASE WHEN r.address IS NOT NULL
                             THEN r {.address, .dwellingKey, said: r {.deliveryNo, .fileNo, .line}} END)) AS place
}
SET u.divisionCode = divisionCode, u.address = place.address, u.dwellingKey = place.dwellingKey
WITH u, place.dwellingKey AS key, place.said AS said
CALL (u, key) {
    MATCH (u)-[r:LOCATED_AT]->(old)
    WHERE key IS NULL OR old.dwellingKey <> key
    FOREACH (x IN CASE WHEN r.deliveryNo < $deliveryNo THEN [1] ELSE [] END |
        CREATE (u)-[was:WAS_LOCATED_AT]->(old)
        SET was = properties(r), was.untilDeliveryNo = $deliveryNo)
    DELETE r
}
CALL (u, key, said) {
    MATCH (d:Dwelling {dwellingKey: key})
    WHERE NOT EXISTS { (u)-[:LOCATED_AT]->(d) }
    CREATE (u)-[r:LOCATED_AT]->(d)
    SET r = said
};
