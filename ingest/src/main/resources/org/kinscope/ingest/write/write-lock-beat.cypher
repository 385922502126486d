// Does this holder still have the right to write? It lives.
// Parameters: id
MATCH (l:WriteLock {name: 'write', id: $id})
SET l.beatAt = timestamp()
RETURN l.id AS id
ORDER BY id
