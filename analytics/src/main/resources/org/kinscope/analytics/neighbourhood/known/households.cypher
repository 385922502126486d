// Who was registered in these households?
// $keys.households: list of householdNo; $keys.known: number of the delivery after which it was known
// One row, a list for each kind of fact; the order is made on arrival. Where a household is tells the newest registration of then that says so.
RETURN
  COLLECT {
    UNWIND $keys.households AS no MATCH (h:Household {householdNo: no})
    CALL (h) {
      OPTIONAL MATCH (h)<-[r:REGISTERED_IN|WAS_REGISTERED_IN WHERE r.deliveryNo <= $keys.known < coalesce(r.untilDeliveryNo, $keys.known + 1)]-()
      WITH r ORDER BY r.to IS NULL DESC, coalesce(r.from, date('0001-01-01')) DESC, r.factKey
      RETURN head(collect(r.divisionCode)) AS divisionCode
    }
    MATCH (p:Person)-[r:REGISTERED_IN|WAS_REGISTERED_IN WHERE r.deliveryNo <= $keys.known < coalesce(r.untilDeliveryNo, $keys.known + 1)]->(h)
    RETURN r {.from, .to, .deliveryNo, .fileNo, .line, personId: p.personId, householdNo: no, divisionCode: divisionCode}
  } AS `registrations`
