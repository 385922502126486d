// What does a batch of applications become?
// Parameters: rows (list of maps: the columns, fact = key, hash and provenance, said = provenance)
UNWIND $rows AS row
MERGE (n:Application {factKey: row.fact.factKey})
SET n += row.fact, n += {applicationNo: row.application_no, aidUnitNo: row.aid_unit_no, programmeCode: row.programme_code, channel: row.channel, appliedOn: row.applied_on, visitedOn: row.visited_on, publicisedOn: row.publicised_on, decidedOn: row.decided_on, result: row.result, reason: row.reason}
WITH row, n WHERE row.aid_unit_no IS NOT NULL
MERGE (u:AidUnit {aidUnitNo: row.aid_unit_no})
ON CREATE SET u += row.said
CREATE (n)-[r:BY]->(u)
SET r = row.said;
