// A record becomes a person of its own again.
// Parameters: record (personId)
MATCH (r:SourcePerson {source: 'persons', sourceKey: $record})
CALL (r) {
    MATCH (r)-[x:RESOLVES_TO]->()
    DELETE x
}
SET r:Person, r.personId = $record
REMOVE r:SourcePerson, r.source, r.sourceKey
