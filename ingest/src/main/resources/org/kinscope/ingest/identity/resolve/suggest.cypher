// Whom are these refused rows probably of? Nothing is joined: it helps whoever corrects the row.
// Parameters: rows (list of entryId, record = personId of a record, probability, weight, clues, by; all but the first null for nobody)
UNWIND $rows AS row
MATCH (q:QuarantineEntry {entryId: row.entryId})
SET q.suggestedRecord = row.record, q.suggestedProbability = row.probability, q.suggestedWeight = row.weight,
    q.suggestedClues = row.clues, q.suggestedBy = row.by
