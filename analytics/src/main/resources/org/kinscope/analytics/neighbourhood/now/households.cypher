// Who is or was registered in these households, and where are or were those who owe support?
// $keys.households: list of householdNo; $keys.supporters: list of personId of those who owe support
// One row, a list for each kind of fact; the order is made on arrival.
RETURN
  COLLECT {
    UNWIND $keys.households AS no MATCH (p:Person)-[r:REGISTERED_IN]->(h:Household {householdNo: no})
    RETURN r {.from, .to, .deliveryNo, .fileNo, .line, personId: p.personId, householdNo: no, divisionCode: h.divisionCode} AS registration
    UNION
    UNWIND $keys.supporters AS id MATCH (p:Person {personId: id})-[r:REGISTERED_IN]->(h:Household)
    RETURN r {.from, .to, .deliveryNo, .fileNo, .line, personId: p.personId, householdNo: h.householdNo, divisionCode: h.divisionCode} AS registration
  } AS `registrations`
