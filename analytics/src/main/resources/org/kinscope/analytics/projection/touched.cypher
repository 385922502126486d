// Whom do marks of change name that were made since a projection was read, and whom does that concern besides?
// $lastChange: when the last mark was made that the projection knows, or null for none; $deliveryNo: the last delivery that it knows
MATCH (c:Change)
WHERE $lastChange IS NULL OR c.at >= $lastChange
UNWIND c.persons + [null] AS personId
WITH count(DISTINCT c) AS marks, collect(DISTINCT personId) AS persons, collect(DISTINCT c.units) AS lists
WITH marks, persons, COLLECT { UNWIND lists AS list UNWIND list AS no RETURN DISTINCT no } AS units
// A statement about the spouse of a household's head changes with the head.
WITH marks, persons, units, COLLECT {
  UNWIND persons AS id
  MATCH (:Person {personId: id})-[:REGISTERED_IN]->(:Household)<-[r:REGISTERED_IN]-(o:Person) WHERE r.relationToHead IN ['10', '11', '12']
  RETURN DISTINCT o.personId
} AS spouses
// A company may be told anew without its people.
RETURN marks, persons, units, spouses, COLLECT { MATCH (c:Company) WHERE c.deliveryNo > $deliveryNo RETURN c.uscc } AS companies
