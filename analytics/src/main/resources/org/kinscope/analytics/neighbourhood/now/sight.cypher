// Who and what is in sight of one subject?
// $keys.aidUnitNo: the unit's number, $keys.personId: the person's id, $keys.householdNo: the household's number; one of the three is given, the others are null; $keys.others: personIds of people beside the person, as of one household; $keys.mostRegistered: a household of more people is a collective one
// One row of keys, or none where there is no such subject. Companies and accounts are read, never walked through to other people.
CALL () {
  MATCH (subject:AidUnit {aidUnitNo: $keys.aidUnitNo}) RETURN subject
  UNION
  MATCH (subject:Person {personId: $keys.personId}) RETURN subject
  UNION
  MATCH (subject:Household {householdNo: $keys.householdNo}) RETURN subject
}
// Where the sight begins: the members of any time of the unit or the household, or the person and the members of the person's units; and those of $keys.others.
WITH subject, COLLECT {
  MATCH (subject)<-[:MEMBER_OF|REGISTERED_IN]-(p:Person) RETURN p
  UNION
  WITH subject AS p WHERE p:Person RETURN p
  UNION
  UNWIND $keys.others AS other MATCH (p:Person {personId: other}) RETURN p
  UNION
  MATCH (subject)-[:MEMBER_OF]->(:AidUnit)<-[:MEMBER_OF]-(p:Person) RETURN p
} AS start
// How far it goes: two steps of kinship, and each person's units and assets.
WITH subject, COLLECT {
  UNWIND start AS s MATCH (s)-[:SPOUSE_OF|PARENT_OF|SIBLING_OF*0..2]-(p:Person) RETURN DISTINCT p
} AS people
WITH subject, people, COLLECT {
  UNWIND people AS p MATCH (p)-[:MEMBER_OF]->(u:AidUnit) RETURN u
  UNION
  WITH subject AS u WHERE u:AidUnit RETURN u
} AS units, COLLECT {
  UNWIND people AS p MATCH (p)-[:OWNS|USED]->(a:Asset) RETURN DISTINCT a
} AS assets
WITH subject, people, units, assets, COLLECT {
  UNWIND people AS p MATCH (p)-[:RECEIVED]->(g:Grant) RETURN g
  UNION
  UNWIND units AS u MATCH (g:Grant)-[:FOR]->(u) RETURN g
} AS grants
WITH subject, people, units, assets, grants, COLLECT {
  UNWIND grants AS g MATCH (a:Person)-[:APPROVED]->(g) RETURN DISTINCT a
} AS approvers
// Those whose name and dates matter though their own facts do not: members of kin's units, co-owners, approvers; then those who owe support to members, the households in which these are registered, and who is registered there with them.
WITH subject, people, units, assets, grants, approvers, COLLECT {
  UNWIND people + approvers AS p RETURN p
  UNION
  UNWIND units AS u MATCH (p:Person)-[:MEMBER_OF]->(u) RETURN p
  UNION
  UNWIND assets AS a MATCH (p:Person)-[:OWNS]->(a) RETURN p
} AS sighted, COLLECT { MATCH (subject:AidUnit)<-[:MEMBER_OF]-(:Person)<-[:SUPPORTS]-(p:Person) RETURN DISTINCT p } AS supporters
WITH subject, people, units, assets, approvers, sighted, supporters, COLLECT {
  UNWIND supporters AS p MATCH (p)-[:REGISTERED_IN]->(h:Household)
  WITH DISTINCT h WHERE COUNT { (h)<-[:REGISTERED_IN]-() } <= $keys.mostRegistered
  RETURN h
} AS homes
WITH subject, people, units, assets, approvers, sighted, supporters, homes, COLLECT {
  UNWIND homes AS h MATCH (p:Person)-[:REGISTERED_IN]->(h) RETURN DISTINCT p
} AS beside
RETURN [p IN people | p.personId] AS persons,
       COLLECT { UNWIND sighted + beside AS p RETURN DISTINCT p.personId } AS sighted,
       COLLECT { UNWIND people + beside AS p RETURN DISTINCT p.personId } AS earners,
       [p IN supporters | p.personId] AS supporters,
       CASE WHEN subject:Household THEN [subject.householdNo] ELSE [h IN homes | h.householdNo] END AS households,
       [u IN units | u.aidUnitNo] AS units,
       [a IN assets WHERE a:Vehicle | a.plateNo] AS plates,
       [a IN assets WHERE a:RealEstate | a.propertyNo] AS properties,
       COLLECT { UNWIND people AS p MATCH (p)-[:HAS_ROLE]->(c:Company) RETURN DISTINCT c.uscc } AS companies,
       COLLECT { UNWIND people + approvers AS p RETURN DISTINCT p.personId } AS deciders,
       CASE WHEN subject:Person THEN [subject.personId] ELSE [] END AS told,
       CASE WHEN subject:Person THEN [subject.personId] ELSE COLLECT { MATCH (subject)<-[:MEMBER_OF]-(p:Person) RETURN DISTINCT p.personId } END AS payees
