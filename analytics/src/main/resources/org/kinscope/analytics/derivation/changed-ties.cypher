// Between whom did a parenthood or a marriage come, go or change since a delivery?
// $ids: list of personId; $since: the number of the delivery. Both ends are told.
UNWIND $ids AS id
MATCH (p:Person {personId: id})
CALL (p) {
  MATCH (p)-[r:PARENT_OF|SPOUSE_OF]-(o:Person)
  WHERE coalesce(r.sinceDeliveryNo, r.deliveryNo) >= $since
  RETURN o
  UNION
  MATCH (p)-[r:WAS_PARENT_OF|WAS_SPOUSE_OF]-(o:Person)
  WHERE r.untilDeliveryNo >= $since
  RETURN o
}
UNWIND [p.personId, o.personId] AS end
RETURN DISTINCT end AS id
ORDER BY id
