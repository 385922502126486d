// Which forms of Cypher does the program use? One of each, so that the archive of classes holds what plans and runs them.
// Parameters: rows (list of id, key, name, from, to, number), keys (list of id), asOf a day, known a number, scope '', id one of
// the ids, nothing null
CREATE CONSTRAINT item_id IF NOT EXISTS FOR (n:Item) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT finding_key IF NOT EXISTS FOR (n:Finding) REQUIRE n.key IS UNIQUE;
CREATE INDEX item_name IF NOT EXISTS FOR (n:Item) ON (n.name);
CREATE INDEX item_pair IF NOT EXISTS FOR (n:Item) ON (n.kind, n.number);
CREATE INDEX tied_key IF NOT EXISTS FOR ()-[r:TIED]-() ON (r.key);
CREATE FULLTEXT INDEX item_search IF NOT EXISTS FOR (n:Item) ON EACH [n.name, n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CALL db.awaitIndexes(60);
SHOW CONSTRAINTS YIELD name, type WHERE type <> 'LOOKUP' RETURN name ORDER BY name;
SHOW INDEXES YIELD name, type, state WHERE state = 'ONLINE' RETURN name ORDER BY name;
// Writing: batches of facts, their places, their ties.
UNWIND $rows AS row
MERGE (n:Item {id: row.id})
ON CREATE SET n:Person, n.deliveryNo = $known, n.since = datetime(), n += row {.name, .number}
ON MATCH SET n.seen = coalesce(n.seen, 0) + 1, n.name = CASE WHEN row.name < n.name THEN row.name ELSE n.name END
WITH row, n
MERGE (p:Place {key: row.key})
CREATE (n)-[r:AT]->(p)
SET r = row, r.line = row.number
FOREACH (x IN CASE WHEN row.number % 2 = 0 THEN [row] ELSE [] END | CREATE (n)-[:HELD]->(:Spell {from: x.from, to: x.to, kind: 'a', fen: x.number * 100}));
UNWIND $rows AS row
MATCH (a:Item {id: row.id}), (b:Item {number: row.number + 1})
MERGE (a)-[r:TIED {key: row.key}]->(b)
ON CREATE SET r += {from: row.from, share: 0.5, applicant: row.number = 1};
UNWIND CASE $known WHEN 1 THEN [] ELSE $rows END AS row
MATCH (n:Item {id: row.id}) WHERE n.factKey IS NULL AND n.deliveryNo <= $known
CREATE (n)-[:SUPERSEDES]->(old:Superseded:SupersededItem)
SET old = properties(n), old.tokens = [row.id, row.key][0..1], old.untilDeliveryNo = $known;
UNWIND $rows AS row
CREATE (f:Finding {key: row.id, state: 'OPEN', firstSeen: $asOf})
SET f += row {.name, .number}
WITH f, row
CALL (f, row) {
  MATCH (n:Item {id: row.id}) WHERE row.number > 0
  CREATE (f)-[:ABOUT]->(n)
  SET f.scope = coalesce(n.scope, COLLECT { MATCH (m:Item)-[:TIED {applicant: true}]->(n) RETURN m.name ORDER BY m.id LIMIT 1 }[0])
}
CALL (f, row) {
  UNWIND [row.id, row.key] AS key
  CALL (key) {
    MATCH (n:Item {id: key}) RETURN n
    UNION
    MATCH (n:Place {key: key}) RETURN n
  }
  MERGE (f)-[:RESTS_ON]->(n)
};
MATCH (f:Finding) WHERE f.number % 3 = 0
CALL (f) { MATCH (f)-[old:RESTS_ON]->() DELETE old };
MATCH ()-[r:TIED]->() WHERE r.key IN $keys OR elementId(r) = $id SET r.untilDeliveryNo = $known;
MATCH (n:Item) WHERE n.number > 20
CALL (n) { SET n.state = 'corrected', n.settledOn = date($asOf) } IN TRANSACTIONS OF 10 ROWS;
MATCH (n:Spell) WHERE n.from > $asOf REMOVE n.kind, n:Spell;
// Reading: one thing, lists, counts, surroundings, paths.
MATCH (n:Item {id: $id}) RETURN n, labels(n) AS labels, properties(n) AS properties, n {.*} AS map, elementId(n) AS element;
MATCH (n) WHERE NOT any(label IN labels(n) WHERE label IN $keys) AND NOT (n:Superseded AND n.factKey IS NULL)
RETURN labels(n) AS labels, properties(n) AS properties;
MATCH (a)-[r]->(b) WHERE NOT any(label IN labels(b) WHERE label IN $keys)
RETURN type(r) AS type, properties(r) AS properties,
    [x IN [a, b] | CASE WHEN x:Item THEN x.id WHEN x:Place THEN x.key ELSE coalesce(x.factKey, x.id, '') END] AS ends;
UNWIND $keys AS key
MATCH ()-[r:TIED {key: key}]->()
RETURN key, r.from AS from, count(*) AS many ORDER BY key;
MATCH (n:Item) WHERE n.name STARTS WITH 'n' AND n.name <= 'o' RETURN n ORDER BY n.name DESC, n.id SKIP 1 LIMIT 5;
MATCH (n:Item)
RETURN n.name AS name, count(DISTINCT n.id) AS many, sum(n.number) AS total, min(n.number) AS low, max(n.number) AS high,
    avg(n.number) AS mean, collect(DISTINCT n.id)[0..3] AS ids
ORDER BY many DESC, name LIMIT 10;
MATCH (f:Finding)
WHERE ($scope = '' OR f.scope STARTS WITH $scope) AND f.firstSeen <= $asOf AND ($nothing IS NULL OR f.state = $nothing)
  AND ($nothing IS NULL OR f.number > 3 OR (f.number = 3 AND f.key > $id))
WITH f ORDER BY f.number, f.key LIMIT 10
CALL (f) {
  OPTIONAL MATCH (f)-[:ABOUT]->(p:Person)
  OPTIONAL MATCH (f)-[:ABOUT]->(u:Place)
  RETURN CASE WHEN p IS NOT NULL THEN coalesce(p.name, p.id) ELSE f.key + coalesce(' ' + u.key, '') END AS label
}
RETURN f {.key, .state, .firstSeen} AS finding, label,
    COLLECT { MATCH (f)-[:ABOUT|RESTS_ON]->(n:Item) WHERE n.name IS NOT NULL RETURN DISTINCT {id: n.id, name: n.name} } AS named
ORDER BY finding.key;
MATCH (u:Item)-[:HELD]->(s:Spell)
WHERE coalesce(s.from <= $asOf, true) AND coalesce(s.to > $asOf, true)
WITH u, min(s.from) AS start WHERE start IS NOT NULL
CALL (u) {
  MATCH path = (u)-[:TIED|AT*1..2]-(k:Item)
  WHERE all(r IN relationships(path) WHERE type(r) <> 'AT' OR coalesce(r.from <= $asOf, true))
    AND NOT EXISTS { MATCH (k)-[inside:TIED]->(u) WHERE coalesce(inside.from <= $asOf, true) }
  RETURN collect(DISTINCT k) AS kin
}
MATCH (u)-[x:AT]->(p:Place)<-[y:AT]-(k:Item)
WHERE k IN kin AND duration.inDays(x.from, y.from).days <= 400 AND y.from >= start - duration({months: 12})
RETURN DISTINCT u.id AS id, COUNT { MATCH (k)-[:TIED]-(o) RETURN DISTINCT o } AS ties, [p.key] AS identifying
ORDER BY id, identifying[0];
MATCH (a:Item {id: $id}), (b:Item {number: 4})
MATCH path = shortestPath((a)-[:TIED*..6]-(b))
RETURN [n IN nodes(path) | n.id] AS ids, length(path) AS steps, reduce(s = 0, n IN nodes(path) | s + n.number) AS sum;
MATCH (a:Item {id: $id})-[:TIED]-{1,3}(b:Item) RETURN DISTINCT b.id AS id ORDER BY id;
CALL () {
  MATCH (n:Item {id: $id}) RETURN n, 0 AS way
  UNION ALL
  UNWIND CASE WHEN $nothing IS NULL THEN ['name1', '张三'] ELSE [] END AS part
  CALL db.index.fulltext.queryNodes('item_search', part, {limit: 10}) YIELD node, score
  RETURN node AS n, 1 AS way ORDER BY score DESC LIMIT 5
}
WITH collect({n: n, way: way}) AS found
RETURN any(way IN range(0, 1) WHERE size([f IN found WHERE f.way = way]) >= 5) AS cut, COLLECT {
  UNWIND found AS f
  WITH f.n AS hit, min(f.way) AS best
  WITH hit, best, head([v IN [hit] + [(hit)-[:SUPERSEDES]->(o) | o] WHERE coalesce(v.deliveryNo, 0) <= $known]) AS was
  ORDER BY best, hit:Person DESC, coalesce(hit.name, '')
  RETURN {id: hit.id, was: was.name, kind: ['A', 'B'][best % 2]}
} AS hits;
MATCH (a:Item {id: $id})
WITH a, COLLECT { MATCH (a)-[:TIED*0..2]-(p:Item) RETURN DISTINCT p } AS people
RETURN COLLECT { UNWIND people AS p RETURN p {.id, .name} } AS persons,
    COLLECT { UNWIND people AS p MATCH (p)-[r:TIED]-() WITH DISTINCT r, startNode(r) AS s, endNode(r) AS e RETURN r {.from, one: s.id, other: e.id} } AS ties,
    toString($asOf) AS day, date('2020-12-31') - duration('P1M') AS before, toInteger('7') AS number,
    trim(split('a,b', ',')[0]) + toUpper(substring('abc', 1)) AS text, timestamp() AS now;
MATCH (n:Superseded) DETACH DELETE n;
