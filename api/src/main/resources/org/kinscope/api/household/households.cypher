// Which of these households are there, and where, as was known? A household stands where the newest running row says.
// Parameters: $nos list of householdNo; $scope division prefix; $known number of the delivery
UNWIND $nos AS no
MATCH (h:Household {householdNo: no})
CALL (h) {
  MATCH (h)<-[r:REGISTERED_IN|WAS_REGISTERED_IN WHERE r.deliveryNo <= $known < coalesce(r.untilDeliveryNo, $known + 1)]-()
  WITH r ORDER BY r.to IS NULL DESC, coalesce(r.from, date('0001-01-01')) DESC, r.factKey
  RETURN count(r) AS rows, head(collect(r.divisionCode)) AS divisionCode, head(collect(r.address)) AS address
}
WITH no, divisionCode, address, rows
WHERE rows > 0 AND ($scope = '' OR divisionCode STARTS WITH $scope)
OPTIONAL MATCH (d:Division {code: divisionCode})
RETURN no, divisionCode, address,
       head([v IN [d] + [(d)-[:SUPERSEDES]->(o) | o] WHERE v.deliveryNo <= $known < coalesce(v.untilDeliveryNo, $known + 1) | v.name]) AS divisionName
ORDER BY no
