// Who was registered in these households up to the day, as was known?
// Parameters: $nos list of householdNo; $heads codes of the head; $asOf the day; $known number of the delivery
UNWIND $nos AS no
MATCH (h:Household {householdNo: no})<-[r:REGISTERED_IN|WAS_REGISTERED_IN WHERE r.deliveryNo <= $known < coalesce(r.untilDeliveryNo, $known + 1)]-(p:Person)
WHERE r.from IS NULL OR r.from <= $asOf
WITH no, r, p, head([v IN [p] + [(p)-[:SUPERSEDES]->(o) | o] WHERE v.deliveryNo <= $known < coalesce(v.untilDeliveryNo, $known + 1)]) AS was
CALL (p) {
  OPTIONAL MATCH (p)<-[:RESOLVES_TO|WAS_RESOLVES_TO]-(s) WHERE s.deliveryNo <= $known < coalesce(s.untilDeliveryNo, $known + 1)
  RETURN min(s.diedOn) AS died
}
WITH no, r, p, CASE WHEN died IS NULL OR was.registerDeathDate < died THEN was.registerDeathDate ELSE died END AS died
RETURN no, p.personId AS personId, r.relationToHead AS relationToHead, r.from AS from, r.to AS to,
       (r.to IS NULL OR r.to > $asOf) AND (died IS NULL OR died > $asOf) AS running,
       r.deliveryNo AS deliveryNo, r.fileNo AS fileNo, r.line AS line
ORDER BY no, running DESC, relationToHead IN $heads DESC, from, personId, to
