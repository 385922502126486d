// How much had been paid under these grants up to the day, as was known after one delivery? What came back or is owed does not count.
// Parameters: $grants list of grantNo; $asOf the day; $known number of the delivery
UNWIND $grants AS grantNo
MATCH (:Grant {grantNo: grantNo})<-[:SETTLES|WAS_SETTLES]-(p)
WHERE p.deliveryNo <= $known < coalesce(p.untilDeliveryNo, $known + 1) AND p.grantNo = grantNo AND p.paidOn <= $asOf AND coalesce(p.state, 'paid') = 'paid'
WITH DISTINCT grantNo, p
RETURN grantNo, sum(p.amountFen) AS paidFen
ORDER BY grantNo
