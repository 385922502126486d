// Whom do companies employ that were told anew since the register looked last?
// $deliveryNo: the delivery up to which it has looked
MATCH (p:Person)-[:EMPLOYED_BY]->(c:Company)
WHERE c.deliveryNo > $deliveryNo AND c.to IS NOT NULL
RETURN DISTINCT p.personId AS personId
ORDER BY personId
