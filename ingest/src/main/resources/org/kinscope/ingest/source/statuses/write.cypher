// What does a batch of statuses become?
// Parameters: rows (list of maps: the columns, fact = key, hash and provenance, said = provenance)
UNWIND $rows AS row
MERGE (n:StatusSpell {factKey: row.fact.factKey})
SET n += row.fact, n += {aidUnitNo: row.aid_unit_no, status: row.status, from: row.from_date, to: row.to_date, declaredMonthlyIncomeFen: row.declared_monthly_income, exitReason: row.exit_reason, mode: row.mode, reviewDue: row.review_due}
MERGE (u:AidUnit {aidUnitNo: row.aid_unit_no})
ON CREATE SET u += row.said
CREATE (u)-[r:HELD]->(n)
SET r = row.said;
