// What was done about these findings, and what did families say?
// $keys: list of findingKey; $known: number of the last delivery that counts
UNWIND $keys AS key
MATCH (f:Finding {findingKey: key})
RETURN f.findingKey AS findingKey, f.state = 'EXPIRED' AS expired,
       COLLECT { MATCH (r:Review)-[:OF]->(f) WHERE r.deliveryNo <= $known RETURN r {.*} AS review ORDER BY r.no } AS reviews,
       COLLECT { MATCH (p:Reply)-[:OF]->(f) WHERE p.deliveryNo <= $known RETURN p {.*} AS reply ORDER BY p.no } AS replies
ORDER BY findingKey
