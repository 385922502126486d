// Which people and units did writes touch since the register looked last, of the datasets that it compares?
// $deliveryNo: the delivery up to which it has looked; $lookedAt: the time of the last mark it saw, or null; $kinds: datasets
MATCH (c:Change)
WHERE c.kind IN $kinds AND (c.deliveryNo > $deliveryNo OR $lookedAt IS NULL OR c.at > $lookedAt)
RETURN c.id AS id, c.persons AS persons, c.units AS units
ORDER BY id
