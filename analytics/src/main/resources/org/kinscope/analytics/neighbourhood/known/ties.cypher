// Into which accounts went money for people, by which phones were they reached, and who else was at these accounts and phones?
// $keys.payees: list of personId of those of whom is told what was paid to them; $keys.accounts: list of accountToken; $keys.phones: list of phoneToken; $keys.known: number of the delivery after which it was known
// One row, a list for each kind of fact; the order is made on arrival. Of an account or a phone no more than 65 people are told: more than 64 are too many for any question. Money that came back is left out.
CALL () {
  RETURN COLLECT { UNWIND $keys.payees AS id MATCH (p:Person {personId: id}) RETURN p } AS payees,
         COLLECT { UNWIND $keys.accounts AS token MATCH (a:Account {accountToken: token}) RETURN a } AS accounts,
         COLLECT { UNWIND $keys.phones AS token MATCH (t:Phone {phoneToken: token}) RETURN t } AS phones
}
RETURN
  COLLECT {
    CALL (payees, accounts) {
      UNWIND payees AS p MATCH (p)-[:PAID|WAS_PAID]->(y)-[:PAID_INTO|WAS_PAID_INTO]->(a:Account) WHERE y.deliveryNo <= $keys.known < coalesce(y.untilDeliveryNo, $keys.known + 1)
      RETURN p, a
      UNION
      UNWIND accounts AS a
      CALL (a) {
        MATCH (a)<-[:PAID_INTO|WAS_PAID_INTO]-(y)<-[:PAID|WAS_PAID]-(p:Person) WHERE coalesce(y.state, 'paid') IN ['paid', 'arrears'] AND y.deliveryNo <= $keys.known < coalesce(y.untilDeliveryNo, $keys.known + 1)
        RETURN DISTINCT p LIMIT 65
      }
      RETURN p, a
    }
    CALL (p, a) {
      MATCH (p)-[:PAID|WAS_PAID]->(y)-[:PAID_INTO|WAS_PAID_INTO]->(a) WHERE coalesce(y.state, 'paid') IN ['paid', 'arrears'] AND y.deliveryNo <= $keys.known < coalesce(y.untilDeliveryNo, $keys.known + 1)
      WITH y ORDER BY y.paidOn, y.deliveryNo, y.fileNo, y.line
      RETURN y.programmeCode AS programmeCode, y.holderId AS record, y.payeeCapacity AS capacity,
             min(y.paidOn) AS firstOn, max(y.paidOn) AS lastOn, count(y) AS payments, sum(y.amountFen) AS amountFen, head(collect(y)) AS first
    }
    RETURN first {.deliveryNo, .fileNo, .line, personId: p.personId, programmeCode: programmeCode, accountToken: a.accountToken,
                  holderId: coalesce(COLLECT { MATCH (s:SourcePerson {source: 'persons', sourceKey: record})-[:RESOLVES_TO]->(h:Person) RETURN h.personId ORDER BY h.personId LIMIT 1 }[0], record),
                  capacity: capacity, firstOn: firstOn, lastOn: lastOn, payments: payments, amountFen: amountFen}
  } AS `paid-into`,
  COLLECT {
    CALL (payees, phones) {
      UNWIND payees AS p MATCH (p)-[r:REACHED_AT|WAS_REACHED_AT WHERE r.deliveryNo <= $keys.known < coalesce(r.untilDeliveryNo, $keys.known + 1)]->(t:Phone)
      RETURN p, r, t
      UNION
      UNWIND phones AS t
      CALL (t) {
        MATCH (t)<-[r:REACHED_AT|WAS_REACHED_AT WHERE r.deliveryNo <= $keys.known < coalesce(r.untilDeliveryNo, $keys.known + 1)]-(p:Person)
        RETURN DISTINCT p LIMIT 65
      }
      MATCH (p)-[r:REACHED_AT|WAS_REACHED_AT WHERE r.deliveryNo <= $keys.known < coalesce(r.untilDeliveryNo, $keys.known + 1)]->(t)
      RETURN p, r, t
    }
    RETURN r {.from, .to, .deliveryNo, .fileNo, .line, personId: p.personId, phoneToken: t.phoneToken}
  } AS `contacts`
