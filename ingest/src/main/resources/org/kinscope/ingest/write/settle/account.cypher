// Which institution keeps these accounts? The one that says so of the newest day.
// Parameters: rows (account_no), deliveryNo
UNWIND $rows AS row
WITH DISTINCT row.account_no AS token
MATCH (a:Account {accountToken: token})
CALL (a) {
    MATCH (a)-[:HAD_BALANCE]->(b:Balance)
    WITH b ORDER BY b.asOf DESC, b.factKey
    RETURN head(collect(b.institution)) AS institution
}
SET a.institution = institution;
