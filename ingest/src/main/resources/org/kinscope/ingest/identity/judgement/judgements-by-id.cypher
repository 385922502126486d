// What do these judgements say?
// Parameters: ids (list)
UNWIND $ids AS id
MATCH (j:Judgement {id: id})
RETURN j.id AS id, j.seq AS seq, j.left AS left, j.right AS right, j.judgement AS judgement, j.probability AS probability,
       j.weight AS weight, j.clues AS clues, j.decidedBy AS decidedBy, j.decidedOn AS decidedOn, j.reason AS reason, j.deliveryNo AS deliveryNo
ORDER BY seq, id
