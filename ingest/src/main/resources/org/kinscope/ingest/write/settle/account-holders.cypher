// Whom does no row name any more as holder of an account? Asked only of accounts that a changed row names or named.
// Parameters: changed (list of account_no, fact), deliveryNo
UNWIND $changed AS row
CALL (row) {
    MATCH (a:Account {accountToken: row.account_no})
    RETURN a
    UNION
    MATCH (n:Payment {factKey: row.fact.factKey})
    MATCH (n)-[:SUPERSEDES]->(old)-[:WAS_PAID_INTO]->(a) WHERE old.untilDeliveryNo = $deliveryNo
    RETURN a
}
WITH DISTINCT a
MATCH (p:Person)-[r:HOLDS]->(a)
WHERE NOT EXISTS { (a)-[:HAD_BALANCE]->(:Balance {holderId: coalesce(r.via[0], p.personId)}) }
  AND NOT EXISTS { (a)<-[:PAID_INTO]-(:Payment {holderId: coalesce(r.via[0], p.personId)}) }
CREATE (p)-[was:WAS_HOLDS]->(a)
SET was = properties(r), was.untilDeliveryNo = $deliveryNo
DELETE r;
