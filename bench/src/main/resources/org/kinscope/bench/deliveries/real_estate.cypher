// What do the rows of real_estate become, in plain LOAD CSV?
// Parameters: file (address of a CSV file with canonical names and values)
CYPHER 25
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
    MERGE (p:Person {personId: row.owner_id})
    MERGE (n:RealEstate {propertyNo: row.property_no})
    SET n:Asset, n += {usage: row.usage, areaM2: toFloat(row.area_m2), valueFen: toInteger(row.value), divisionCode: row.division_code, address: row.address}
    MERGE (p)-[r:OWNS {from: date(row.from_date)}]->(n)
    SET r += {share: toFloat(row.share), to: date(row.to_date), usage: row.usage, areaM2: toFloat(row.area_m2), valueFen: toInteger(row.value), divisionCode: row.division_code, address: row.address}
} IN 2 CONCURRENT TRANSACTIONS OF 10000 ROWS ON ERROR RETRY FOR 60 SECONDS THEN FAIL
