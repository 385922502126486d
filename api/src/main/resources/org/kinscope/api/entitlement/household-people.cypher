// Who is registered in a household on a day, the head first, as was known; and where is it?
// Parameters: $household its number, or null; $person someone registered in it, or null (one of the two is given);
// $heads codes of the head; $asOf the day; $scope division prefix; $known number of the delivery
CALL () {
  MATCH (h:Household {householdNo: $household}) RETURN h
  UNION
  MATCH (:Person {personId: $person})-[r:REGISTERED_IN|WAS_REGISTERED_IN WHERE r.deliveryNo <= $known < coalesce(r.untilDeliveryNo, $known + 1)]->(h:Household)
  WHERE coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
  WITH h ORDER BY r.from DESC, h.householdNo LIMIT 1
  RETURN h
}
MATCH (h)<-[r:REGISTERED_IN|WAS_REGISTERED_IN WHERE r.deliveryNo <= $known < coalesce(r.untilDeliveryNo, $known + 1)]-(p:Person)
WHERE coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
WITH h, r, p ORDER BY r.relationToHead IN $heads DESC, r.relationToHead, p.personId
WITH h.householdNo AS no, head(collect(r.divisionCode)) AS divisionCode, collect(DISTINCT p.personId) AS people
WHERE $scope = '' OR divisionCode STARTS WITH $scope
RETURN no, divisionCode, people
ORDER BY no
