// What does a batch of divisions become?
// Parameters: rows (list of maps: the columns, fact = key, hash and provenance, said = provenance)
UNWIND $rows AS row
MATCH (n:Division {code: row.code})
SET n += row.fact, n += {name: row.name};
