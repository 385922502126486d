// What are these properties? As the newest registration says.
// Parameters: rows (property_no), deliveryNo
UNWIND $rows AS row
WITH DISTINCT row.property_no AS propertyNo
MATCH (e:RealEstate {propertyNo: propertyNo})
CALL (e) {
    MATCH (e)<-[r:OWNS]-()
    RETURN r AS newest ORDER BY r.from DESC, r.factKey LIMIT 1
}
SET e += {usage: newest.usage, areaM2: newest.areaM2, valueFen: newest.valueFen, divisionCode: newest.divisionCode, dwellingKey: newest.dwellingKey, address: newest.address}
WITH e, newest.dwellingKey AS key, newest {.deliveryNo, .fileNo, .line} AS said
CALL (e, key) {
    MATCH (e)-[r:LOCATED_AT]->(old)
    WHERE key IS NULL OR old.dwellingKey <> key
    FOREACH (x IN CASE WHEN r.deliveryNo < $deliveryNo THEN [1] ELSE [] END |
        CREATE (e)-[was:WAS_LOCATED_AT]->(old)
        SET was = properties(r), was.untilDeliveryNo = $deliveryNo)
    DELETE r
}
CALL (e, key, said) {
    MATCH (d:Dwelling {dwellingKey: key})
    WHERE NOT EXISTS { (e)-[:LOCATED_AT]->(d) }
    CREATE (e)-[r:LOCATED_AT]->(d)
    SET r = said
};
