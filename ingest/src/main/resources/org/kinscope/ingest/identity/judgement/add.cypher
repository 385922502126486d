// These judgements were passed. One that the graph holds already is left as it is.
// Parameters: judgements (list of maps)
UNWIND $judgements AS judgement
MERGE (j:Judgement {id: judgement.id})
ON CREATE SET j = judgement
