// Who is or was registered in these households?
// $households: list of householdNo
// One row, a list for each kind of fact; the order is made on arrival.
RETURN
  COLLECT {
    UNWIND $households AS no MATCH (p:Person)-[r:REGISTERED_IN]->(h:Household {householdNo: no})
    RETURN r {.from, .to, .deliveryNo, .fileNo, .line, personId: p.personId, householdNo: no, divisionCode: h.divisionCode}
  } AS `registrations`
