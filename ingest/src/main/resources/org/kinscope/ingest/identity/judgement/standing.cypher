// Which judgements does the graph hold? Without their clues, which the rules do not need.
// Parameters: none
MATCH (j:Judgement)
RETURN j.id AS id, j.seq AS seq, j.left AS left, j.right AS right, j.judgement AS judgement, j.probability AS probability,
       j.weight AS weight, '[]' AS clues, j.decidedBy AS decidedBy, j.decidedOn AS decidedOn, j.reason AS reason, j.deliveryNo AS deliveryNo
ORDER BY seq, id
