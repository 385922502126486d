// Which payments waited for these decisions?
// Parameters: rows (grant_no), deliveryNo
UNWIND $rows AS row
MATCH (g:Grant {grantNo: row.grant_no})
MATCH (p:Payment {grantNo: row.grant_no})
WHERE NOT EXISTS { (p)-[:SETTLES]->(g) }
CREATE (p)-[r:SETTLES]->(g)
SET r = p {.deliveryNo, .fileNo, .line};
