// Who has the right to write from now on?
// Parameters: id, host, place, pid, what
MATCH (l:WriteLock {name: 'write'})
SET l.id = $id, l.host = $host, l.place = $place, l.pid = $pid, l.what = $what, l.since = datetime(), l.beatAt = timestamp()
