// Who is one step away from these people, by kinship, dwelling, company, account or phone?
// $keys.frontier: list of personId of those from whom to go on
// One row of keys, in any order. Of what ties more than 64 people 65 are named apart: nobody goes on from there.
CALL () {
  RETURN COLLECT { UNWIND $keys.frontier AS id MATCH (p:Person {personId: id}) RETURN p } AS people
}
WITH people, COLLECT {
  UNWIND people AS p MATCH (p)-[:PAID]->(y:Payment)-[:PAID_INTO]->(a:Account)
  WHERE coalesce(y.state, 'paid') IN ['paid', 'arrears']
  RETURN a
  UNION
  UNWIND people AS p MATCH (p)-[:HOLDS]->(a:Account) RETURN a
} AS accounts, COLLECT {
  UNWIND people AS p MATCH (p)-[:REACHED_AT|HAS_ROLE]->(t) RETURN DISTINCT t
} AS things, COLLECT {
  UNWIND people AS p WITH p.dwellingKey AS key WHERE key IS NOT NULL RETURN key
  UNION
  UNWIND people AS p MATCH (p)-[r:REGISTERED_IN]->(:Household) WHERE p.dwellingKey IS NULL AND size(r.dwellingKey) > 0 RETURN r.dwellingKey AS key
} AS dwellings
WITH people, accounts, things, COLLECT {
  UNWIND things AS t
  RETURN COLLECT { MATCH (t)<-[:REACHED_AT|HAS_ROLE]-(q:Person) RETURN DISTINCT q.personId LIMIT 65 }
} + COLLECT {
  UNWIND accounts AS a
  RETURN COLLECT {
    CALL (a) {
      MATCH (a)<-[:PAID_INTO]-(y:Payment)<-[:PAID]-(q:Person) WHERE coalesce(y.state, 'paid') IN ['paid', 'arrears']
      RETURN DISTINCT q LIMIT 65
      UNION
      MATCH (a)<-[:HOLDS]-(q:Person) RETURN DISTINCT q LIMIT 65
    }
    RETURN q.personId
  }
} + COLLECT {
  UNWIND dwellings AS key
  RETURN COLLECT {
    CALL (key) {
      MATCH (:Dwelling {dwellingKey: key})<-[:LOCATED_AT]-(q:Person) RETURN DISTINCT q LIMIT 65
      UNION
      MATCH (q:Person)-[r:REGISTERED_IN]->(:Household) USING INDEX r:REGISTERED_IN(dwellingKey)
      WHERE r.dwellingKey = key AND q.dwellingKey IS NULL
      RETURN DISTINCT q LIMIT 65
    }
    RETURN q.personId
  }
} AS shared
RETURN COLLECT {
         UNWIND people AS p MATCH (p)-[:SPOUSE_OF|PARENT_OF|SIBLING_OF]-(q:Person) RETURN q.personId AS id
         UNION
         UNWIND shared AS ids WITH ids WHERE size(ids) <= 64 UNWIND ids AS id RETURN id
       } AS next,
       COLLECT { UNWIND shared AS ids WITH ids WHERE size(ids) > 64 UNWIND ids AS id RETURN DISTINCT id } AS crowd,
       [a IN accounts | a.accountToken] AS accounts,
       [t IN things WHERE t:Phone | t.phoneToken] AS phones
