// What did this write touch?
// Parameters: id, deliveryNo, kind, persons (list of personId), units (list of aidUnitNo)
CREATE (c:Change {id: $id, deliveryNo: $deliveryNo, kind: $kind, persons: $persons, units: $units, at: datetime()})
