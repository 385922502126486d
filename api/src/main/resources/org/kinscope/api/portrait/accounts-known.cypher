// At which institution were these accounts, as was known after one delivery, and how do their numbers end?
// Parameters: $accounts list of accountToken; $known number of the delivery
UNWIND $accounts AS token
MATCH (a:Account {accountToken: token})
CALL (a) {
  OPTIONAL MATCH (a)-[:HAD_BALANCE|WAS_HAD_BALANCE]->(b) WHERE b.deliveryNo <= $known < coalesce(b.untilDeliveryNo, $known + 1)
  WITH b ORDER BY b.asOf DESC, b.factKey
  RETURN head(collect(b.institution)) AS institution
}
RETURN token, institution, a.tail AS tail
ORDER BY token
