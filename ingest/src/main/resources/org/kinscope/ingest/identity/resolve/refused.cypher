// Which rows of the register of persons wait in quarantine, and what do they say by which they can be compared?
// Parameters: none
MATCH (q:QuarantineEntry {state: 'open'})
WHERE q.recordCipher IS NOT NULL
RETURN q.entryId AS entryId, q.recordCipher AS recordCipher
ORDER BY entryId
