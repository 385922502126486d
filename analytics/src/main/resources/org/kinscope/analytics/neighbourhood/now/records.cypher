// What do sources say of people in aid, which records are theirs, and what does each receive?
// $keys.told: list of personId of those whose sources are told
// One row, a list for each kind of fact; the order is made on arrival.
CALL () {
  RETURN COLLECT { UNWIND $keys.told AS id MATCH (p:Person {personId: id}) RETURN p } AS told
}
RETURN
  COLLECT {
    UNWIND told AS p WITH p WHERE (EXISTS { (p)-[:RECEIVED]->(:Grant) } OR EXISTS { (p)-[:MEMBER_OF]->(:AidUnit) })
    CALL (p) {
      UNWIND CASE WHEN p.factKey IS NULL THEN [] ELSE
        [{attribute: 'birth-date', value: toString(p.registerBirthDate)}, {attribute: 'death-date', value: toString(p.registerDeathDate)},
         {attribute: 'sex', value: p.registerSex}, {attribute: 'name', value: p.name}] END AS said
      RETURN p.personId AS recordId, said, 'persons' AS dataset, p AS fact
      UNION ALL
      MATCH (s:SourcePerson)-[:RESOLVES_TO]->(p)
      UNWIND CASE s.source
        WHEN 'births' THEN [{attribute: 'birth-date', value: toString(s.birthDate)}]
        WHEN 'deaths' THEN [{attribute: 'death-date', value: toString(s.diedOn)}]
        ELSE [{attribute: 'birth-date', value: toString(s.registerBirthDate)}, {attribute: 'death-date', value: toString(s.registerDeathDate)},
              {attribute: 'sex', value: s.registerSex}, {attribute: 'name', value: s.name}] END AS said
      RETURN s.sourceKey AS recordId, said, s.source AS dataset, s AS fact
      UNION ALL
      MATCH (p)-[r:SPOUSE_OF]-(o:Person) WHERE o <> p
      RETURN p.personId AS recordId, {attribute: 'sex', value: CASE WHEN startNode(r) = p THEN 'M' ELSE 'F' END, otherId: o.personId} AS said,
             'marriages' AS dataset, r AS fact
      UNION ALL
      MATCH (p)<-[:REPORTED_OF]-(n:Report)
      RETURN p.personId AS recordId, {attribute: 'name', value: n.name, from: n.reportedOn} AS said, 'reports' AS dataset, n AS fact
      UNION ALL
      MATCH (p)-[r:REGISTERED_IN]->(h:Household) WHERE r.relationToHead IN ['10', '11', '12']
      WITH p, r, COLLECT { MATCH (h)<-[q:REGISTERED_IN]-(o:Person) WHERE q.relationToHead IN ['01', '02'] RETURN DISTINCT o.personId } AS heads
      WHERE size(heads) = 1 AND heads[0] <> p.personId
      RETURN p.personId AS recordId, {attribute: 'marital-state', value: 'married', otherId: heads[0], from: r.from, to: r.to} AS said,
             'registrations' AS dataset, r AS fact
    }
    WITH p, recordId, said, dataset, fact WHERE said.value IS NOT NULL
    RETURN said {.attribute, .value, .otherId, .from, .to, personId: p.personId, recordId: recordId, dataset: dataset,
                 deliveryNo: fact.deliveryNo, fileNo: fact.fileNo, line: fact.line}
  } AS `statements`,
  COLLECT {
    UNWIND told AS p
    MATCH (s:SourcePerson {source: 'persons'})-[r:RESOLVES_TO]->(p)
    RETURN {personId: p.personId, recordId: s.sourceKey, probability: r.probability, decidedBy: coalesce(r.decidedBy, 'unknown'),
            decidedOn: date(r.decidedOn), deliveryNo: s.deliveryNo, fileNo: s.fileNo, line: s.line}
  } AS `records`,
  COLLECT {
    UNWIND told AS p WITH p WHERE EXISTS { (:SourcePerson {source: 'persons'})-[:RESOLVES_TO]->(p) }
    CALL (p) {
      MATCH (p)-[r:RECEIVED]->(g:Grant)
      RETURN r, 'grant' AS kind, g AS fact, g.grantNo AS no, g.amountPeriod AS period, g.from AS from, g.to AS to
      UNION ALL
      MATCH (p)-[r:PAID]->(y:Payment) WHERE coalesce(y.state, 'paid') = 'paid'
      RETURN r, 'payment' AS kind, y AS fact, y.paymentNo AS no, 'once' AS period, y.paidOn AS from, y.paidOn + duration({days: 1}) AS to
    }
    RETURN fact {.programmeCode, .amountFen, .deliveryNo, .fileNo, .line, personId: p.personId, recordId: coalesce(r.via[0], p.personId),
                 kind: kind, no: no, amountPeriod: period, from: from, to: to}
  } AS `receipts`
