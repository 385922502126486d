// Which people and units did writes touch since a reader has looked last?
// Parameters: $deliveryNo: the delivery up to which it has looked; $lastMark: the time of the last mark it saw, or null; $kinds: kinds of marks
MATCH (c:Change)
WHERE c.kind IN $kinds AND (c.deliveryNo > $deliveryNo OR $lastMark IS NULL OR c.at > $lastMark)
RETURN c.deliveryNo AS deliveryNo, c.kind AS kind, c.persons AS persons, c.units AS units, c.id AS id
ORDER BY id
