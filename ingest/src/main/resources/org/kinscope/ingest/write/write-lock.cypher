// Who has the right to write to this graph, and how long was the holder silent? Others wait for the answer.
// Parameters: id (of who asks; kept as the last who asked)
MERGE (l:WriteLock {name: 'write'})
SET l.asked = $id
RETURN l.id AS id, l.host AS host, l.place AS place, l.pid AS pid, l.what AS what,
       timestamp() - l.beatAt AS silentMillis
ORDER BY id LIMIT 1
