// What does a batch of grants become?
// Parameters: rows (list of maps: the columns, fact = key, hash and provenance, said = provenance)
UNWIND $rows AS row
MERGE (n:Grant {factKey: row.fact.factKey})
SET n += row.fact, n += {grantNo: row.grant_no, programmeCode: row.programme_code, departmentCode: row.department_code, amountFen: row.amount, amountPeriod: row.amount_period, from: row.from_date, to: row.to_date, decidedOn: row.decided_on, divisionCode: row.division_code, aidUnitNo: row.aid_unit_no}
WITH row, n
MATCH (p:Person {personId: row.id_number})
CREATE (p)-[r:RECEIVED]->(n)
SET r = row.said, r.via = row.id_number_via;
UNWIND $rows AS row
WITH row WHERE row.aid_unit_no IS NOT NULL
MATCH (n:Grant {factKey: row.fact.factKey})
MERGE (u:AidUnit {aidUnitNo: row.aid_unit_no})
ON CREATE SET u += row.said
CREATE (n)-[r:FOR]->(u)
SET r = row.said;
UNWIND $rows AS row
MATCH (n:Grant {factKey: row.fact.factKey})
MATCH (p:Person {personId: row.approver_id})
CREATE (p)-[r:APPROVED]->(n)
SET r = row.said, r.via = row.approver_id_via;
