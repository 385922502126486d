// A person becomes one of the records of another one. What is derived of the person is derived anew.
// Parameters: record, to (personId), born (by the number), probability, decidedBy, decidedOn
MATCH (r:Person {personId: $record})
CALL (r) {
    MATCH (r)-[x:SIBLING_OF|CO_RESIDES|SUPPORTS]-()
    WITH DISTINCT x
    DELETE x
}
MATCH (c:Person {personId: $to})
SET r:SourcePerson, r.source = 'persons', r.sourceKey = $record, r.idTokens = [head(r.idTokens)],
    r.birthDate = coalesce(r.registerBirthDate, $born), r.deathDate = r.registerDeathDate
REMOVE r:Person, r.personId
CREATE (r)-[:RESOLVES_TO {judgement: 'SAME', probability: $probability, decidedBy: $decidedBy, decidedOn: $decidedOn}]->(c)
