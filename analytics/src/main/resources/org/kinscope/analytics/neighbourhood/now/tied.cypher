// Who shares an account or a phone with those of whom is told what was paid to them, and who holds these accounts?
// $keys.payees: list of personId of those of whom is told what was paid to them
// One row of keys, in any order. What ties more than 64 people is named, and its people are not.
CALL () {
  RETURN COLLECT { UNWIND $keys.payees AS id MATCH (p:Person {personId: id}) RETURN p } AS payees
}
WITH payees, COLLECT {
  UNWIND payees AS p MATCH (p)-[:PAID]->(y:Payment)-[:PAID_INTO]->(a:Account)
  WHERE coalesce(y.state, 'paid') IN ['paid', 'arrears']
  RETURN DISTINCT a
} AS accounts, COLLECT {
  UNWIND payees AS p MATCH (p)-[r:REACHED_AT]->(t:Phone) RETURN DISTINCT t
} AS phones, COLLECT {
  UNWIND payees AS p MATCH (p)-[:PAID]->(y:Payment) WHERE y.holderId IS NOT NULL
  WITH DISTINCT y.holderId AS record
  RETURN coalesce(COLLECT { MATCH (s:SourcePerson {source: 'persons', sourceKey: record})-[:RESOLVES_TO]->(h:Person) RETURN h.personId ORDER BY h.personId LIMIT 1 }[0], record) AS holder
} AS holders
WITH accounts, phones, holders, COLLECT {
  UNWIND accounts AS a
  WITH COLLECT {
    MATCH (a)<-[:PAID_INTO]-(y:Payment)<-[:PAID]-(q:Person) WHERE coalesce(y.state, 'paid') IN ['paid', 'arrears']
    RETURN DISTINCT q LIMIT 65
  } AS people
  WHERE size(people) <= 64
  UNWIND people AS q
  RETURN q
  UNION
  UNWIND phones AS t
  WITH COLLECT {
    MATCH (t)<-[r:REACHED_AT]-(q:Person)
    RETURN DISTINCT q LIMIT 65
  } AS people
  WHERE size(people) <= 64
  UNWIND people AS q
  RETURN q
} AS linked
RETURN [a IN accounts | a.accountToken] AS accounts,
       [t IN phones | t.phoneToken] AS phones,
       holders,
       [p IN linked | p.personId] AS linked,
       COLLECT {
         UNWIND linked AS l RETURN l.personId AS id
         UNION
         UNWIND linked AS l MATCH (l)-[r:SPOUSE_OF]-(p:Person) RETURN p.personId AS id
       } AS tiedSighted,
       COLLECT {
         UNWIND linked AS l MATCH (l)-[r:MEMBER_OF]->(u:AidUnit) RETURN DISTINCT u.aidUnitNo
       } AS tiedUnits
