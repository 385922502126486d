// What do the rows of applications become, in plain LOAD CSV?
// Parameters: file (address of a CSV file with canonical names and values)
CYPHER 25
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
    MERGE (n:Application {applicationNo: row.application_no})
    SET n += {aidUnitNo: row.aid_unit_no, programmeCode: row.programme_code, channel: row.channel, appliedOn: date(row.applied_on), visitedOn: date(row.visited_on), publicisedOn: date(row.publicised_on), decidedOn: date(row.decided_on), result: row.result, reason: row.reason}
    FOREACH (x IN CASE WHEN row.aid_unit_no IS NULL THEN [] ELSE [1] END | MERGE (u:AidUnit {aidUnitNo: row.aid_unit_no}) MERGE (n)-[:BY]->(u))
} IN 2 CONCURRENT TRANSACTIONS OF 10000 ROWS ON ERROR RETRY FOR 60 SECONDS THEN FAIL
