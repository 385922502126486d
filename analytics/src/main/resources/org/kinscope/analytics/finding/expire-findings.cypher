// Which findings have lost their facts?
// $rows: list of {findingKey}; $asOf: the day for which they were not found
UNWIND $rows AS row
MATCH (f:Finding {findingKey: row.findingKey})
SET f.state = 'EXPIRED', f.asOf = $asOf
