// A graph has one state and one right to write. Two writers that began at one time could each make one; of such nodes the first stays.
MATCH (s:GraphState)
WITH s ORDER BY s.name, s.graph, s.state
WITH s.name AS name, collect(s) AS found
FOREACH (extra IN tail(found) | DELETE extra);
MATCH (l:WriteLock)
WITH l ORDER BY l.name, l.beatAt DESC
WITH l.name AS name, collect(l) AS found
FOREACH (extra IN tail(found) | DELETE extra);
CREATE CONSTRAINT graph_state_name IF NOT EXISTS FOR (n:GraphState) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT write_lock_name IF NOT EXISTS FOR (n:WriteLock) REQUIRE n.name IS UNIQUE;
