// The right to write is given back.
// Parameters: id
MATCH (l:WriteLock {name: 'write', id: $id})
REMOVE l.id, l.host, l.place, l.pid, l.what, l.since, l.beatAt
