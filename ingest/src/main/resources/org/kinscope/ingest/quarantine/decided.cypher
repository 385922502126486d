// What did people decide on entries? A corrected one needs no decision; the last word on an entry stands.
// Parameters: decisions (list of maps: entryId, state, who, on, because), in the order in which they were made
UNWIND $decisions AS decision
MATCH (q:QuarantineEntry {entryId: decision.entryId})
WHERE q.state <> 'corrected'
SET q.state = decision.state,
    q.settledBy = CASE decision.state WHEN 'open' THEN null ELSE decision.who END,
    q.settledOn = CASE decision.state WHEN 'open' THEN null ELSE date(decision.on) END,
    q.because = CASE decision.state WHEN 'open' THEN null ELSE decision.because END
RETURN q.entryId AS entryId
