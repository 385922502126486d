// What stands around one subject: people, kinship, units, assets, means, aid and those who decided it?
// $aidUnitNo: the unit's number, or null; $personId: the person's id, or null (one of the two is given); $others: personIds of people beside the person, as of one household
// The order is made on arrival. Companies and accounts are read, never walked through to other people.
CALL () {
  MATCH (subject:AidUnit {aidUnitNo: $aidUnitNo}) RETURN subject
  UNION
  MATCH (subject:Person {personId: $personId}) RETURN subject
}
// Where the sight begins: the unit's members of any time, or the person and the members of the person's units; and those of $others.
WITH subject, COLLECT {
  MATCH (subject)<-[:MEMBER_OF]-(p:Person) RETURN p
  UNION
  WITH subject AS p WHERE p:Person RETURN p
  UNION
  UNWIND $others AS other MATCH (p:Person {personId: other}) RETURN p
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
// Those whose name and dates matter though their own facts do not: members of kin's units, co-owners, approvers.
WITH subject, people, units, assets, grants, approvers, COLLECT {
  UNWIND people + approvers AS p RETURN p
  UNION
  UNWIND units AS u MATCH (p:Person)-[:MEMBER_OF]->(u) RETURN p
  UNION
  UNWIND assets AS a MATCH (p:Person)-[:OWNS]->(a) RETURN p
} AS sighted
RETURN
  COLLECT {
    UNWIND sighted AS p
    RETURN p {.personId, .name, .birthDate, .deathDate, .divisionCode, .dwellingKey, .deliveryNo, .fileNo, .line}
  } AS `persons`,
  COLLECT {
    UNWIND units AS u
    RETURN u {.aidUnitNo, .divisionCode, .dwellingKey}
  } AS `aid-units`,
  COLLECT {
    UNWIND units AS u MATCH (p:Person)-[r:MEMBER_OF]->(u)
    RETURN r {.applicant, .from, .to, .deliveryNo, .fileNo, .line, personId: p.personId, aidUnitNo: u.aidUnitNo}
  } AS `memberships`,
  COLLECT {
    UNWIND units AS u MATCH (u)-[:HELD]->(s:StatusSpell)
    RETURN s {.status, .from, .to, .declaredMonthlyIncomeFen, .mode, .deliveryNo, .fileNo, .line, aidUnitNo: u.aidUnitNo}
  } AS `statuses`,
  COLLECT {
    UNWIND people AS a MATCH (a)-[r:SPOUSE_OF]-() WITH DISTINCT r, startNode(r) AS p, endNode(r) AS o
    RETURN r {.from, .to, .deliveryNo, .fileNo, .line, personId: p.personId, otherId: o.personId}
  } AS `marriages`,
  COLLECT {
    UNWIND people AS a MATCH (a)-[r:PARENT_OF]-() WITH DISTINCT r, startNode(r) AS p, endNode(r) AS o
    RETURN r {.kind, .deliveryNo, .fileNo, .line, personId: p.personId, otherId: o.personId}
  } AS `parenthoods`,
  COLLECT {
    UNWIND people AS a MATCH (a)-[r:SIBLING_OF]-() WITH DISTINCT r, startNode(r) AS p, endNode(r) AS o
    RETURN r {personId: p.personId, otherId: o.personId}
  } AS `siblings`,
  COLLECT {
    UNWIND people AS o MATCH (p:Person)-[r:SUPPORTS]->(o)
    RETURN r {.from, .to, .basis, .article, personId: p.personId, otherId: o.personId}
  } AS `supports`,
  COLLECT {
    UNWIND assets AS a MATCH (p:Person)-[r:OWNS]->(a)
    RETURN r {.share, .from, .to, .deliveryNo, .fileNo, .line, personId: p.personId, plateNo: a.plateNo, propertyNo: a.propertyNo}
  } AS `ownerships`,
  COLLECT {
    UNWIND assets AS v WITH v WHERE v:Vehicle
    RETURN v {.plateNo, .kind, .model, .valueFen}
  } AS `vehicles`,
  COLLECT {
    UNWIND assets AS e WITH e WHERE e:RealEstate
    RETURN e {.propertyNo, .usage, .areaM2, .valueFen}
  } AS `real-estates`,
  COLLECT {
    UNWIND people AS p MATCH (p)-[r:USED]->(v:Vehicle)
    RETURN r {.on, .evidence, .deliveryNo, .fileNo, .line, personId: p.personId, plateNo: v.plateNo}
  } AS `vehicle-uses`,
  COLLECT {
    UNWIND people AS p MATCH (p)-[:HOLDS]->(a:Account)-[:HAD_BALANCE]->(b:Balance)
    RETURN b {.asOf, .balanceFen, .deliveryNo, .fileNo, .line, personId: p.personId, accountToken: a.accountToken}
  } AS `deposits`,
  COLLECT {
    UNWIND people AS p MATCH (p)-[r:HAS_ROLE]->(c:Company)
    RETURN r {.role, .share, .from, .to, .deliveryNo, .fileNo, .line, personId: p.personId, uscc: c.uscc}
  } AS `roles`,
  COLLECT {
    UNWIND people AS p MATCH (p)-[:HAS_ROLE]->(c:Company) WITH DISTINCT c
    RETURN c {.uscc, .name, .registeredCapitalFen, .from, .to}
  } AS `companies`,
  COLLECT {
    UNWIND people AS p MATCH (p)-[:EARNED]->(i:Income)
    RETURN i {.kind, .amountFen, .amountPeriod, .from, .to, .deliveryNo, .fileNo, .line, personId: p.personId}
  } AS `incomes`,
  COLLECT {
    UNWIND people AS p MATCH (p)-[:BORE]->(b:MedicalBill)
    RETURN b {.settledOn, .selfPaidFen, .deliveryNo, .fileNo, .line, personId: p.personId}
  } AS `bills`,
  COLLECT {
    UNWIND people AS p MATCH (p)-[:ENROLLED_AS]->(e:Enrolment)
    RETURN e {.stage, .annualCostFen, .from, .to, .deliveryNo, .fileNo, .line, personId: p.personId}
  } AS `enrolments`,
  COLLECT {
    UNWIND people AS p MATCH (p)-[:CERTIFIED_AS]->(d:Disability)
    RETURN d {.category, .grade, .from, .to, .deliveryNo, .fileNo, .line, personId: p.personId}
  } AS `disabilities`,
  COLLECT {
    UNWIND grants AS g MATCH (p:Person)-[:RECEIVED]->(g)
    RETURN g {.grantNo, .programmeCode, .departmentCode, .aidUnitNo, .amountFen, .amountPeriod, .from, .to, .decidedOn, .divisionCode, .deliveryNo, .fileNo, .line, personId: p.personId, approverId: COLLECT { MATCH (a:Person)-[:APPROVED]->(g) RETURN a.personId ORDER BY a.personId LIMIT 1 }[0]}
  } AS `grants`,
  COLLECT {
    UNWIND people + approvers AS p WITH DISTINCT p MATCH (p)-[r:SERVES_AS]->(d:Division)
    RETURN r {.role, .from, .to, .deliveryNo, .fileNo, .line, personId: p.personId, divisionCode: d.code}
  } AS `services`,
  COLLECT {
    UNWIND people + approvers AS p WITH DISTINCT p MATCH (p)-[r:FILED_KIN]->(o:Person)
    RETURN r {.on, .aidUnitNo, .deliveryNo, .fileNo, .line, personId: p.personId, otherId: o.personId}
  } AS `filings`,
  COLLECT {
    WITH subject AS p WHERE p:Person AND (EXISTS { (p)-[:RECEIVED]->(:Grant) } OR EXISTS { (p)-[:MEMBER_OF]->(:AidUnit) })
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
    WITH subject AS p WHERE p:Person
    MATCH (s:SourcePerson {source: 'persons'})-[r:RESOLVES_TO]->(p)
    RETURN {personId: p.personId, recordId: s.sourceKey, probability: r.probability, decidedBy: coalesce(r.decidedBy, 'unknown'),
            decidedOn: date(r.decidedOn), deliveryNo: s.deliveryNo, fileNo: s.fileNo, line: s.line}
  } AS `records`,
  COLLECT {
    WITH subject AS p WHERE p:Person AND EXISTS { (:SourcePerson {source: 'persons'})-[:RESOLVES_TO]->(p) }
    CALL (p) {
      MATCH (p)-[r:RECEIVED]->(g:Grant)
      RETURN r, 'grant' AS kind, g AS fact, g.grantNo AS no, g.amountPeriod AS period, g.from AS from, g.to AS to
      UNION ALL
      MATCH (p)-[r:PAID]->(y:Payment) WHERE coalesce(y.state, 'paid') = 'paid'
      RETURN r, 'payment' AS kind, y AS fact, y.paymentNo AS no, 'once' AS period, y.paidOn AS from, y.paidOn + duration({days: 1}) AS to
    }
    RETURN fact {.programmeCode, .amountFen, .deliveryNo, .fileNo, .line, personId: p.personId, recordId: coalesce(r.via[0], p.personId),
                 kind: kind, no: no, amountPeriod: period, from: from, to: to}
  } AS `receipts`,
  COLLECT {
    UNWIND people AS p MATCH (p)<-[:ASKED_ABOUT]-(v:VerificationRequest)
    RETURN v {.requestNo, .dataset, .askedOn, .answeredOn, .result, .validTo, .deliveryNo, .fileNo, .line, personId: p.personId}
  } AS `answers`,
  COLLECT {
    MATCH (d:Delivery)-[:HAS_FILE]->(f) USING INDEX d:Delivery(deliveryNo) WHERE d.deliveryNo > 0 AND f.dataset IS NOT NULL AND f.refused IS NULL
    WITH f.dataset AS dataset, max(d.date) AS lastOn, max(CASE WHEN d.whole IS NULL OR f.dataset IN d.whole THEN 1 ELSE 0 END) = 1 AS whole
    RETURN {dataset: dataset, lastOn: lastOn, whole: whole}
  } AS `deliveries`
