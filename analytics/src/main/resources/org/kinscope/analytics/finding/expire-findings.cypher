// Which findings have lost their facts? What people did about one stays, and says so.
// $rows: list of {findingKey}; $asOf: the day for which they were not found; $today: the day of the run; $deliveryNo: the last delivery now
UNWIND $rows AS row
MATCH (f:Finding {findingKey: row.findingKey})
SET f.state = 'EXPIRED', f.stateUntil = null, f.asOf = $asOf
WITH f, COUNT { (:Review)-[:OF]->(f) } AS steps
WHERE steps > 0
CREATE (:Review {id: f.findingKey + '-' + (steps + 1), no: steps + 1, step: 'EXPIRE', state: 'EXPIRED', by: 'analyse', on: $today,
                 reason: toString($asOf), amountFen: f.amountFen, deliveryNo: $deliveryNo})-[:OF]->(f)
