// Who lives at these dwellings, by the register of persons or by a registration?
// $ids: list of dwellingKey
UNWIND $ids AS id
CALL (id) {
  MATCH (:Dwelling {dwellingKey: id})<-[:LOCATED_AT]-(p:Person)
  RETURN p
  UNION
  MATCH (p:Person)-[r:REGISTERED_IN]->(:Household)
  WHERE r.dwellingKey = id
  RETURN p
}
RETURN DISTINCT p.personId AS id
ORDER BY id
