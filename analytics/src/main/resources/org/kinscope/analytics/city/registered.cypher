// Which people are registered together on a day, the head first, of households none of whose people belongs to an aid unit then?
// $asOf: the day; $scope: beginning of the household's division code, empty for the whole city
MATCH (h:Household)<-[r:REGISTERED_IN]-(p:Person)
WHERE coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
  AND coalesce(p.deathDate > $asOf, true) AND coalesce(p.birthDate <= $asOf, true)
  AND ($scope = '' OR r.divisionCode STARTS WITH $scope)
WITH h, r, p,
     EXISTS { MATCH (p)-[m:MEMBER_OF]->(:AidUnit) WHERE coalesce(m.from <= $asOf, true) AND coalesce(m.to > $asOf, true) } AS aided
ORDER BY h.householdNo, coalesce(r.relationToHead, '99'), p.personId
WITH h.householdNo AS householdNo, head(collect(r.divisionCode)) AS divisionCode,
     collect(DISTINCT p.personId) AS people, max(CASE WHEN aided THEN 1 ELSE 0 END) AS anyAided
WHERE anyAided = 0
RETURN householdNo, divisionCode, people
ORDER BY householdNo
