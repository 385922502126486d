// Which findings still stand?
// $rows: list of {findingKey, properties, restsOn}; $asOf: the day for which they were found again; $today: the day of the run; $deliveryNo: the last delivery now
UNWIND $rows AS row
MATCH (f:Finding {findingKey: row.findingKey})
WITH f, row, f.state = 'EXPIRED' AS expired
SET f += row.properties,
    f.firstSeen = CASE WHEN $asOf < f.firstSeen THEN $asOf ELSE f.firstSeen END,
    f.lastSeen = CASE WHEN $asOf > f.lastSeen THEN $asOf ELSE f.lastSeen END,
    f.state = CASE WHEN expired OR f.stateUntil <= $today THEN 'OPEN' ELSE f.state END,
    f.stateUntil = CASE WHEN f.stateUntil > $today THEN f.stateUntil END
WITH f, row, expired
// What people did about one that had expired stays, and says that it is back.
CALL (f, expired) {
  WITH f, expired, COUNT { (:Review)-[:OF]->(f) } AS steps
  WHERE expired AND steps > 0
  CREATE (:Review {id: f.findingKey + '-' + (steps + 1), no: steps + 1, step: 'RETURN', state: 'OPEN', by: 'analyse', on: $today,
                   reason: toString($asOf), amountFen: f.amountFen, deliveryNo: $deliveryNo})-[:OF]->(f)
}
WITH f, row
CALL (f) {
  MATCH (f)-[old:RESTS_ON]->()
  DELETE old
}
// What it rests on: the things on the path of its evidence that are nodes of the graph.
CALL (f, row) {
  UNWIND row.restsOn AS key
  CALL (key) {
    MATCH (n:Person {personId: key}) RETURN n
    UNION
    MATCH (n:AidUnit {aidUnitNo: key}) RETURN n
    UNION
    MATCH (n:Vehicle {plateNo: key}) RETURN n
    UNION
    MATCH (n:RealEstate {propertyNo: key}) RETURN n
    UNION
    MATCH (n:Company {uscc: key}) RETURN n
    UNION
    MATCH (n:Grant {grantNo: key}) RETURN n
    UNION
    MATCH (n:Household {householdNo: key}) RETURN n
  }
  MERGE (f)-[:RESTS_ON]->(n)
}
