// Of whom and of what must be known what is due to a family?
// $keys.aidUnitNo: the unit's number, $keys.personId: the person's id; one of the two is given, the other is null; $keys.others: personIds of people beside the person, as of one household
// One row of keys, or none where there is no such subject: the members with what they own, their parents, and those who owe them support.
CALL () {
  MATCH (subject:AidUnit {aidUnitNo: $keys.aidUnitNo}) RETURN subject
  UNION
  MATCH (subject:Person {personId: $keys.personId}) RETURN subject
}
WITH subject, COLLECT {
  MATCH (subject)<-[:MEMBER_OF]-(p:Person) RETURN p
  UNION
  WITH subject AS p WHERE p:Person RETURN p
  UNION
  UNWIND $keys.others AS other MATCH (p:Person {personId: other}) RETURN p
  UNION
  MATCH (subject)-[:MEMBER_OF]->(:AidUnit)<-[:MEMBER_OF]-(p:Person) RETURN p
} AS members
WITH subject, members, COLLECT {
  UNWIND members AS p RETURN p
  UNION
  UNWIND members AS m MATCH (m)<-[:PARENT_OF|SUPPORTS]-(p:Person) RETURN p
} AS people, COLLECT {
  UNWIND members AS p MATCH (p)-[:OWNS]->(a:Asset) RETURN DISTINCT a
} AS assets
WITH members, people, assets, COLLECT {
  UNWIND people AS p MATCH (p)-[:MEMBER_OF]->(u:AidUnit) RETURN u
  UNION
  WITH subject AS u WHERE u:AidUnit RETURN u
} AS units
RETURN [p IN people | p.personId] AS persons,
       [p IN people | p.personId] AS sighted,
       [p IN people | p.personId] AS earners,
       [] AS supporters,
       [u IN units | u.aidUnitNo] AS units,
       [a IN assets WHERE a:Vehicle | a.plateNo] AS plates,
       [a IN assets WHERE a:RealEstate | a.propertyNo] AS properties,
       COLLECT { UNWIND members AS p MATCH (p)-[:HAS_ROLE]->(c:Company) RETURN DISTINCT c.uscc } AS companies
