// Which conflicts are new, or say something else than before?
// $rows: list of {key, properties}; $deliveryNo: the last delivery now
UNWIND $rows AS row
MERGE (c:Conflict {conflictKey: row.key})
ON CREATE SET c.deliveryNo = $deliveryNo
SET c += row.properties
WITH c, row
CALL (c) {
  MATCH (c)-[old:CONCERNS]->()
  DELETE old
}
CALL (c, row) {
  MATCH (p:Person {personId: row.properties.subjectKey}) WHERE row.properties.subjectKind = 'person'
  CREATE (c)-[:CONCERNS]->(p)
  SET c.divisionCode = p.divisionCode
}
CALL (c, row) {
  MATCH (u:AidUnit {aidUnitNo: row.properties.subjectKey}) WHERE row.properties.subjectKind = 'aid_unit'
  CREATE (c)-[:CONCERNS]->(u)
  SET c.divisionCode = u.divisionCode
}
// Who said it and when: the files of the deliveries know.
CALL (c) {
  OPTIONAL MATCH (d:Delivery {deliveryNo: c.oneDeliveryNo})-[:HAS_FILE]->(f:DeliveryFile {fileNo: c.oneFileNo})
  SET c.oneDepartment = f.department, c.oneSaidOn = d.date
}
CALL (c) {
  OPTIONAL MATCH (d:Delivery {deliveryNo: c.otherDeliveryNo})-[:HAS_FILE]->(f:DeliveryFile {fileNo: c.otherFileNo})
  SET c.otherDepartment = f.department, c.otherSaidOn = d.date
}
