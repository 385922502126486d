// What stood around one subject, as it was known after one delivery? As live-neighbourhood.cypher, with the versions of then.
// $aidUnitNo: the unit's number, or null; $personId: the person's id, or null (one of the two is given); $others: personIds of people beside the person, as of one household; $known: number of the delivery
// What the graph keeps only as it is now is settled again from the rows of then: dates of people, places of units, what assets are,
// and siblings, who are those that share a parent (a parent of more than $links children tells of none). Duties of support are not told.
// The order is made on arrival. Companies and accounts are read, never walked through to other people.
CALL () {
  MATCH (subject:AidUnit {aidUnitNo: $aidUnitNo}) WHERE subject.deliveryNo <= $known RETURN subject
  UNION
  MATCH (subject:Person {personId: $personId})
  WHERE subject.deliveryNo <= $known OR EXISTS { (subject)-[:SUPERSEDES]->(o) WHERE o.deliveryNo <= $known }
  RETURN subject
}
// Where the sight begins: the unit's members of any time, or the person and the members of the person's units; and those of $others.
WITH subject, COLLECT {
  MATCH (subject)<-[m:MEMBER_OF|WAS_MEMBER_OF WHERE m.deliveryNo <= $known < coalesce(m.untilDeliveryNo, $known + 1)]-(p:Person) RETURN p
  UNION
  WITH subject AS p WHERE p:Person RETURN p
  UNION
  UNWIND $others AS other MATCH (p:Person {personId: other}) RETURN p
  UNION
  MATCH (subject)-[m:MEMBER_OF|WAS_MEMBER_OF WHERE m.deliveryNo <= $known < coalesce(m.untilDeliveryNo, $known + 1)]->(:AidUnit)<-[n:MEMBER_OF|WAS_MEMBER_OF WHERE n.deliveryNo <= $known < coalesce(n.untilDeliveryNo, $known + 1)]-(p:Person) RETURN p
} AS start
// How far it goes: two steps of kinship, and each person's units and assets.
WITH subject, start, COLLECT {
  UNWIND start AS s
  CALL (s) {
    RETURN s AS p
    UNION
    MATCH (s)-[r:SPOUSE_OF|WAS_SPOUSE_OF WHERE r.deliveryNo <= $known < coalesce(r.untilDeliveryNo, $known + 1)]-(p:Person) RETURN p
    UNION
    MATCH (s)-[r:PARENT_OF|WAS_PARENT_OF WHERE r.deliveryNo <= $known < coalesce(r.untilDeliveryNo, $known + 1)]-(p:Person) WHERE coalesce(r.sinceDeliveryNo, 0) <= $known RETURN p
    UNION
    MATCH (s)<-[a:PARENT_OF|WAS_PARENT_OF WHERE a.deliveryNo <= $known < coalesce(a.untilDeliveryNo, $known + 1)]-(parent:Person)-[b:PARENT_OF|WAS_PARENT_OF WHERE b.deliveryNo <= $known < coalesce(b.untilDeliveryNo, $known + 1)]->(p:Person)
    WHERE coalesce(a.sinceDeliveryNo, 0) <= $known AND coalesce(b.sinceDeliveryNo, 0) <= $known
      AND COUNT { MATCH (parent)-[c:PARENT_OF|WAS_PARENT_OF WHERE c.deliveryNo <= $known < coalesce(c.untilDeliveryNo, $known + 1)]->(child:Person) RETURN DISTINCT child } <= $links
    RETURN p
  }
  RETURN DISTINCT p
} AS near
WITH subject, COLLECT {
  UNWIND near AS s
  CALL (s) {
    RETURN s AS p
    UNION
    MATCH (s)-[r:SPOUSE_OF|WAS_SPOUSE_OF WHERE r.deliveryNo <= $known < coalesce(r.untilDeliveryNo, $known + 1)]-(p:Person) RETURN p
    UNION
    MATCH (s)-[r:PARENT_OF|WAS_PARENT_OF WHERE r.deliveryNo <= $known < coalesce(r.untilDeliveryNo, $known + 1)]-(p:Person) WHERE coalesce(r.sinceDeliveryNo, 0) <= $known RETURN p
    UNION
    MATCH (s)<-[a:PARENT_OF|WAS_PARENT_OF WHERE a.deliveryNo <= $known < coalesce(a.untilDeliveryNo, $known + 1)]-(parent:Person)-[b:PARENT_OF|WAS_PARENT_OF WHERE b.deliveryNo <= $known < coalesce(b.untilDeliveryNo, $known + 1)]->(p:Person)
    WHERE coalesce(a.sinceDeliveryNo, 0) <= $known AND coalesce(b.sinceDeliveryNo, 0) <= $known
      AND COUNT { MATCH (parent)-[c:PARENT_OF|WAS_PARENT_OF WHERE c.deliveryNo <= $known < coalesce(c.untilDeliveryNo, $known + 1)]->(child:Person) RETURN DISTINCT child } <= $links
    RETURN p
  }
  RETURN DISTINCT p
} AS people
WITH subject, people, COLLECT {
  UNWIND people AS p MATCH (p)-[m:MEMBER_OF|WAS_MEMBER_OF WHERE m.deliveryNo <= $known < coalesce(m.untilDeliveryNo, $known + 1)]->(u:AidUnit) RETURN u
  UNION
  WITH subject AS u WHERE u:AidUnit RETURN u
} AS units, COLLECT {
  UNWIND people AS p MATCH (p)-[r:OWNS|WAS_OWNS|USED|WAS_USED WHERE r.deliveryNo <= $known < coalesce(r.untilDeliveryNo, $known + 1)]->(a:Asset) RETURN DISTINCT a
} AS assets
WITH subject, people, units, assets, COLLECT {
  UNWIND people AS p MATCH (p)-[:RECEIVED|WAS_RECEIVED]->(g) WHERE g.deliveryNo <= $known < coalesce(g.untilDeliveryNo, $known + 1) RETURN g
  UNION
  UNWIND units AS u MATCH (g)-[:FOR|WAS_FOR]->(u) WHERE g.deliveryNo <= $known < coalesce(g.untilDeliveryNo, $known + 1) RETURN g
} AS grants
WITH subject, people, units, assets, grants, COLLECT {
  UNWIND grants AS g MATCH (a:Person)-[:APPROVED|WAS_APPROVED]->(g) RETURN DISTINCT a
} AS approvers
// Those whose name and dates matter though their own facts do not: members of kin's units, co-owners, approvers.
WITH subject, people, units, assets, grants, approvers, COLLECT {
  UNWIND people + approvers AS p RETURN p
  UNION
  UNWIND units AS u MATCH (p:Person)-[m:MEMBER_OF|WAS_MEMBER_OF WHERE m.deliveryNo <= $known < coalesce(m.untilDeliveryNo, $known + 1)]->(u) RETURN p
  UNION
  UNWIND assets AS a MATCH (p:Person)-[m:OWNS|WAS_OWNS WHERE m.deliveryNo <= $known < coalesce(m.untilDeliveryNo, $known + 1)]->(a) RETURN p
} AS sighted
RETURN
  COLLECT {
    UNWIND sighted AS p
    WITH p, head([v IN [p] + [(p)-[:SUPERSEDES]->(o) | o] WHERE v.deliveryNo <= $known < coalesce(v.untilDeliveryNo, $known + 1)]) AS was
    CALL (p) {
      OPTIONAL MATCH (p)<-[:RESOLVES_TO|WAS_RESOLVES_TO]-(s) WHERE s.deliveryNo <= $known < coalesce(s.untilDeliveryNo, $known + 1)
      RETURN min(CASE s.source WHEN 'births' THEN s.birthDate END) AS born, min(s.diedOn) AS died
    }
    RETURN {personId: p.personId, name: was.name, divisionCode: was.divisionCode, dwellingKey: was.dwellingKey,
            deliveryNo: was.deliveryNo, fileNo: was.fileNo, line: was.line,
            birthDate: coalesce(was.registerBirthDate, born, was.birthDate),
            deathDate: CASE WHEN died IS NULL OR was.registerDeathDate < died THEN was.registerDeathDate ELSE died END}
  } AS `persons`,
  COLLECT {
    UNWIND units AS u
    CALL (u) {
      OPTIONAL MATCH (u)<-[r:MEMBER_OF|WAS_MEMBER_OF WHERE r.deliveryNo <= $known < coalesce(r.untilDeliveryNo, $known + 1)]-()
      WITH r ORDER BY coalesce(r.applicant, false) DESC, r.to IS NULL DESC,
                      coalesce(r.from, date('0001-01-01')) DESC, r.factKey
      RETURN head(collect(r.divisionCode)) AS divisionCode,
             head(collect(CASE WHEN r.address IS NOT NULL THEN r {.dwellingKey} END)) AS place
    }
    RETURN u {.aidUnitNo, divisionCode: divisionCode, dwellingKey: place.dwellingKey}
  } AS `aid-units`,
  COLLECT {
    UNWIND units AS u MATCH (p:Person)-[r:MEMBER_OF|WAS_MEMBER_OF WHERE r.deliveryNo <= $known < coalesce(r.untilDeliveryNo, $known + 1)]->(u)
    RETURN r {.applicant, .from, .to, .deliveryNo, .fileNo, .line, personId: p.personId, aidUnitNo: u.aidUnitNo}
  } AS `memberships`,
  COLLECT {
    UNWIND units AS u MATCH (u)-[:HELD|WAS_HELD]->(s) WHERE s.deliveryNo <= $known < coalesce(s.untilDeliveryNo, $known + 1)
    RETURN s {.status, .from, .to, .declaredMonthlyIncomeFen, .mode, .deliveryNo, .fileNo, .line, aidUnitNo: u.aidUnitNo}
  } AS `statuses`,
  COLLECT {
    UNWIND people AS a MATCH (a)-[r:SPOUSE_OF|WAS_SPOUSE_OF WHERE r.deliveryNo <= $known < coalesce(r.untilDeliveryNo, $known + 1)]-() WITH DISTINCT r, startNode(r) AS p, endNode(r) AS o
    RETURN r {.from, .to, .deliveryNo, .fileNo, .line, personId: p.personId, otherId: o.personId}
  } AS `marriages`,
  COLLECT {
    UNWIND people AS a MATCH (a)-[r:PARENT_OF|WAS_PARENT_OF WHERE r.deliveryNo <= $known < coalesce(r.untilDeliveryNo, $known + 1)]-() WHERE coalesce(r.sinceDeliveryNo, 0) <= $known
    WITH DISTINCT r, startNode(r) AS p, endNode(r) AS o
    RETURN r {.kind, .deliveryNo, .fileNo, .line, personId: p.personId, otherId: o.personId}
  } AS `parenthoods`,
  COLLECT {
    UNWIND people AS s
    MATCH (s)<-[a:PARENT_OF|WAS_PARENT_OF WHERE a.deliveryNo <= $known < coalesce(a.untilDeliveryNo, $known + 1)]-(parent:Person)-[b:PARENT_OF|WAS_PARENT_OF WHERE b.deliveryNo <= $known < coalesce(b.untilDeliveryNo, $known + 1)]->(o:Person)
    WHERE s <> o AND coalesce(a.sinceDeliveryNo, 0) <= $known AND coalesce(b.sinceDeliveryNo, 0) <= $known
      AND COUNT { MATCH (parent)-[c:PARENT_OF|WAS_PARENT_OF WHERE c.deliveryNo <= $known < coalesce(c.untilDeliveryNo, $known + 1)]->(child:Person) RETURN DISTINCT child } <= $links
    WITH DISTINCT CASE WHEN s.personId < o.personId THEN s ELSE o END AS p, CASE WHEN s.personId < o.personId THEN o ELSE s END AS o
    RETURN {personId: p.personId, otherId: o.personId}
  } AS `siblings`,
  [] AS `supports`,
  COLLECT {
    UNWIND assets AS a MATCH (p:Person)-[r:OWNS|WAS_OWNS WHERE r.deliveryNo <= $known < coalesce(r.untilDeliveryNo, $known + 1)]->(a)
    RETURN r {.share, .from, .to, .deliveryNo, .fileNo, .line, personId: p.personId, plateNo: a.plateNo, propertyNo: a.propertyNo}
  } AS `ownerships`,
  COLLECT {
    UNWIND assets AS v WITH v WHERE v:Vehicle
    CALL (v) { OPTIONAL MATCH (v)<-[r:OWNS|WAS_OWNS WHERE r.deliveryNo <= $known < coalesce(r.untilDeliveryNo, $known + 1)]-() RETURN r AS newest ORDER BY r.from DESC, r.factKey LIMIT 1 }
    RETURN v {.plateNo, kind: newest.kind, model: newest.model, valueFen: newest.valueFen}
  } AS `vehicles`,
  COLLECT {
    UNWIND assets AS e WITH e WHERE e:RealEstate
    CALL (e) { OPTIONAL MATCH (e)<-[r:OWNS|WAS_OWNS WHERE r.deliveryNo <= $known < coalesce(r.untilDeliveryNo, $known + 1)]-() RETURN r AS newest ORDER BY r.from DESC, r.factKey LIMIT 1 }
    RETURN e {.propertyNo, usage: newest.usage, areaM2: newest.areaM2, valueFen: newest.valueFen}
  } AS `real-estates`,
  COLLECT {
    UNWIND people AS p MATCH (p)-[r:USED|WAS_USED WHERE r.deliveryNo <= $known < coalesce(r.untilDeliveryNo, $known + 1)]->(v:Vehicle)
    RETURN r {.on, .evidence, .deliveryNo, .fileNo, .line, personId: p.personId, plateNo: v.plateNo}
  } AS `vehicle-uses`,
  COLLECT {
    UNWIND people AS p MATCH (p)-[h:HOLDS|WAS_HOLDS WHERE h.deliveryNo <= $known < coalesce(h.untilDeliveryNo, $known + 1)]->(a:Account)-[:HAD_BALANCE|WAS_HAD_BALANCE]->(b) WHERE b.deliveryNo <= $known < coalesce(b.untilDeliveryNo, $known + 1)
    RETURN b {.asOf, .balanceFen, .deliveryNo, .fileNo, .line, personId: p.personId, accountToken: a.accountToken}
  } AS `deposits`,
  COLLECT {
    UNWIND people AS p MATCH (p)-[r:HAS_ROLE|WAS_HAS_ROLE WHERE r.deliveryNo <= $known < coalesce(r.untilDeliveryNo, $known + 1)]->(c)
    RETURN r {.role, .share, .from, .to, .deliveryNo, .fileNo, .line, personId: p.personId, uscc: c.uscc}
  } AS `roles`,
  COLLECT {
    UNWIND people AS p MATCH (p)-[r:HAS_ROLE|WAS_HAS_ROLE WHERE r.deliveryNo <= $known < coalesce(r.untilDeliveryNo, $known + 1)]->(far) WITH DISTINCT far.uscc AS uscc
    MATCH (c:Company {uscc: uscc})
    WITH c, head([v IN [c] + [(c)-[:SUPERSEDES]->(o) | o] WHERE v.deliveryNo <= $known < coalesce(v.untilDeliveryNo, $known + 1)]) AS was
    RETURN {uscc: c.uscc, name: was.name, registeredCapitalFen: was.registeredCapitalFen, from: was.from, to: was.to}
  } AS `companies`,
  COLLECT {
    UNWIND people AS p MATCH (p)-[:EARNED|WAS_EARNED]->(i) WHERE i.deliveryNo <= $known < coalesce(i.untilDeliveryNo, $known + 1)
    RETURN i {.kind, .amountFen, .amountPeriod, .from, .to, .deliveryNo, .fileNo, .line, personId: p.personId}
  } AS `incomes`,
  COLLECT {
    UNWIND people AS p MATCH (p)-[:BORE|WAS_BORE]->(b) WHERE b.deliveryNo <= $known < coalesce(b.untilDeliveryNo, $known + 1)
    RETURN b {.settledOn, .selfPaidFen, .deliveryNo, .fileNo, .line, personId: p.personId}
  } AS `bills`,
  COLLECT {
    UNWIND people AS p MATCH (p)-[:ENROLLED_AS|WAS_ENROLLED_AS]->(e) WHERE e.deliveryNo <= $known < coalesce(e.untilDeliveryNo, $known + 1)
    RETURN e {.stage, .annualCostFen, .from, .to, .deliveryNo, .fileNo, .line, personId: p.personId}
  } AS `enrolments`,
  COLLECT {
    UNWIND people AS p MATCH (p)-[:CERTIFIED_AS|WAS_CERTIFIED_AS]->(d) WHERE d.deliveryNo <= $known < coalesce(d.untilDeliveryNo, $known + 1)
    RETURN d {.category, .grade, .from, .to, .deliveryNo, .fileNo, .line, personId: p.personId}
  } AS `disabilities`,
  COLLECT {
    UNWIND grants AS g MATCH (p:Person)-[:RECEIVED|WAS_RECEIVED]->(g)
    RETURN g {.grantNo, .programmeCode, .departmentCode, .aidUnitNo, .amountFen, .amountPeriod, .from, .to, .decidedOn, .divisionCode, .deliveryNo, .fileNo, .line, personId: p.personId, approverId: COLLECT { MATCH (a:Person)-[:APPROVED|WAS_APPROVED]->(g) RETURN a.personId ORDER BY a.personId LIMIT 1 }[0]}
  } AS `grants`,
  COLLECT {
    UNWIND people + approvers AS p WITH DISTINCT p MATCH (p)-[r:SERVES_AS|WAS_SERVES_AS WHERE r.deliveryNo <= $known < coalesce(r.untilDeliveryNo, $known + 1)]->(d:Division)
    RETURN r {.role, .from, .to, .deliveryNo, .fileNo, .line, personId: p.personId, divisionCode: d.code}
  } AS `services`,
  COLLECT {
    UNWIND people + approvers AS p WITH DISTINCT p MATCH (p)-[r:FILED_KIN|WAS_FILED_KIN WHERE r.deliveryNo <= $known < coalesce(r.untilDeliveryNo, $known + 1)]->(o:Person)
    RETURN r {.on, .aidUnitNo, .deliveryNo, .fileNo, .line, personId: p.personId, otherId: o.personId}
  } AS `filings`,
  COLLECT {
    WITH subject AS p WHERE p:Person AND (EXISTS { (p)-[:RECEIVED|WAS_RECEIVED]->(g) WHERE g.deliveryNo <= $known < coalesce(g.untilDeliveryNo, $known + 1) } OR EXISTS { (p)-[m:MEMBER_OF|WAS_MEMBER_OF]->(:AidUnit) WHERE m.deliveryNo <= $known < coalesce(m.untilDeliveryNo, $known + 1) })
    WITH p, head([v IN [p] + [(p)-[:SUPERSEDES]->(o) | o] WHERE v.deliveryNo <= $known < coalesce(v.untilDeliveryNo, $known + 1)]) AS was
    CALL (p, was) {
      UNWIND CASE WHEN was.factKey IS NULL THEN [] ELSE
        [{attribute: 'birth-date', value: toString(was.registerBirthDate)}, {attribute: 'death-date', value: toString(was.registerDeathDate)},
         {attribute: 'sex', value: was.registerSex}, {attribute: 'name', value: was.name}] END AS said
      RETURN p.personId AS recordId, said, 'persons' AS dataset, was AS fact
      UNION ALL
      MATCH (s)-[:RESOLVES_TO|WAS_RESOLVES_TO]->(p) WHERE s.deliveryNo <= $known < coalesce(s.untilDeliveryNo, $known + 1)
      UNWIND CASE s.source
        WHEN 'births' THEN [{attribute: 'birth-date', value: toString(s.birthDate)}]
        WHEN 'deaths' THEN [{attribute: 'death-date', value: toString(s.diedOn)}]
        ELSE [{attribute: 'birth-date', value: toString(s.registerBirthDate)}, {attribute: 'death-date', value: toString(s.registerDeathDate)},
              {attribute: 'sex', value: s.registerSex}, {attribute: 'name', value: s.name}] END AS said
      RETURN s.sourceKey AS recordId, said, s.source AS dataset, s AS fact
      UNION ALL
      MATCH (p)-[r:SPOUSE_OF|WAS_SPOUSE_OF WHERE r.deliveryNo <= $known < coalesce(r.untilDeliveryNo, $known + 1)]-(o:Person) WHERE o <> p
      RETURN p.personId AS recordId, {attribute: 'sex', value: CASE WHEN startNode(r) = p THEN 'M' ELSE 'F' END, otherId: o.personId} AS said,
             'marriages' AS dataset, r AS fact
      UNION ALL
      MATCH (p)<-[:REPORTED_OF|WAS_REPORTED_OF]-(n) WHERE n.deliveryNo <= $known < coalesce(n.untilDeliveryNo, $known + 1)
      RETURN p.personId AS recordId, {attribute: 'name', value: n.name, from: n.reportedOn} AS said, 'reports' AS dataset, n AS fact
      UNION ALL
      MATCH (p)-[r:REGISTERED_IN|WAS_REGISTERED_IN]->(h:Household) WHERE r.relationToHead IN ['10', '11', '12'] AND r.deliveryNo <= $known < coalesce(r.untilDeliveryNo, $known + 1)
      WITH p, r, COLLECT { MATCH (h)<-[q:REGISTERED_IN|WAS_REGISTERED_IN]-(o:Person) WHERE q.relationToHead IN ['01', '02'] AND q.deliveryNo <= $known < coalesce(q.untilDeliveryNo, $known + 1) RETURN DISTINCT o.personId } AS heads
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
    MATCH (s:SourcePerson {source: 'persons'})-[r:RESOLVES_TO]->(p) WHERE coalesce(s.deliveryNo, 0) <= $known
    RETURN {personId: p.personId, recordId: s.sourceKey, probability: r.probability, decidedBy: coalesce(r.decidedBy, 'unknown'),
            decidedOn: date(r.decidedOn), deliveryNo: s.deliveryNo, fileNo: s.fileNo, line: s.line}
  } AS `records`,
  COLLECT {
    WITH subject AS p WHERE p:Person AND EXISTS { (:SourcePerson {source: 'persons'})-[:RESOLVES_TO]->(p) }
    CALL (p) {
      MATCH (p)-[r:RECEIVED|WAS_RECEIVED]->(g) WHERE g.deliveryNo <= $known < coalesce(g.untilDeliveryNo, $known + 1)
      RETURN r, 'grant' AS kind, g AS fact, g.grantNo AS no, g.amountPeriod AS period, g.from AS from, g.to AS to
      UNION ALL
      MATCH (p)-[r:PAID|WAS_PAID]->(y) WHERE y.deliveryNo <= $known < coalesce(y.untilDeliveryNo, $known + 1) AND coalesce(y.state, 'paid') = 'paid'
      RETURN r, 'payment' AS kind, y AS fact, y.paymentNo AS no, 'once' AS period, y.paidOn AS from, y.paidOn + duration({days: 1}) AS to
    }
    RETURN fact {.programmeCode, .amountFen, .deliveryNo, .fileNo, .line, personId: p.personId, recordId: coalesce(r.via[0], p.personId),
                 kind: kind, no: no, amountPeriod: period, from: from, to: to}
  } AS `receipts`,
  COLLECT {
    UNWIND people AS p MATCH (p)<-[:ASKED_ABOUT|WAS_ASKED_ABOUT]-(v) WHERE v.deliveryNo <= $known < coalesce(v.untilDeliveryNo, $known + 1)
    RETURN v {.requestNo, .dataset, .askedOn, .answeredOn, .result, .validTo, .deliveryNo, .fileNo, .line, personId: p.personId}
  } AS `answers`,
  COLLECT {
    MATCH (d:Delivery)-[:HAS_FILE]->(f) USING INDEX d:Delivery(deliveryNo) WHERE 0 < d.deliveryNo <= $known AND f.dataset IS NOT NULL AND f.refused IS NULL
    WITH f.dataset AS dataset, max(d.date) AS lastOn, max(CASE WHEN d.whole IS NULL OR f.dataset IN d.whole THEN 1 ELSE 0 END) = 1 AS whole
    RETURN {dataset: dataset, lastOn: lastOn, whole: whole}
  } AS `deliveries`
