// How much was paid under these grants up to the day? What came back or is owed does not count.
// Parameters: $grants list of grantNo; $asOf the day
UNWIND $grants AS grantNo
MATCH (p:Payment {grantNo: grantNo})
WHERE p.paidOn <= $asOf AND coalesce(p.state, 'paid') = 'paid'
RETURN grantNo, sum(p.amountFen) AS paidFen
ORDER BY grantNo
