// Is an aided unit tied within four steps, at least one not of kinship, to somebody who is no kin and owns property over the limits?
// $asOf: the day; $policy: rules of that day (tiers, standards, property); $parameters.minStrengthPercent: how strong a path must be,
// $parameters.windowMonths: an account ties where money went into it in so many months up to the day; $division: beginning of the unit's division code
// A path is as strong as the product of its steps: spouse, parent and child 0.9, sibling and dwelling 0.8, account 0.7, phone and company 0.6.
// Two people who are direct kin are tied as kin alone. What ties more than 64 people is not expanded (no CO_RESIDES is derived from such a dwelling).
MATCH (u:AidUnit)
WITH u, coalesce(u.divisionCode, COLLECT {
       MATCH (u)<-[m:MEMBER_OF]-(a:Person) WHERE m.applicant AND a.divisionCode IS NOT NULL
       RETURN a.divisionCode ORDER BY a.personId LIMIT 1
     }[0]) AS division
WHERE coalesce(division, '') STARTS WITH $division
  // Aided: a status of tier 1 or 2 runs, or a grant that is not one-off.
  AND (EXISTS {
        MATCH (u)-[:HELD]->(t:StatusSpell)
        WHERE $policy.tiers[t.status] <= 2
          AND coalesce(t.from <= $asOf, true) AND coalesce(t.to > $asOf, true)
      } OR EXISTS {
        MATCH (g:Grant)-[:FOR]->(u)
        WHERE g.amountPeriod <> 'once'
          AND coalesce(g.from <= $asOf, true) AND coalesce(g.to > $asOf, true)
      })
WITH u, CASE WHEN division IS NULL THEN $policy.standards['city']
             ELSE coalesce($policy.standards[left(division, 6)], $policy.standards[left(division, 4)]) END AS s
MATCH (u)<-[r:MEMBER_OF]-(m:Person)
WHERE coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
WITH u, s, collect(DISTINCT m) AS inside
WITH u, s, inside, [m IN inside WHERE coalesce(m.deathDate > $asOf, true) AND coalesce(m.birthDate <= $asOf, true)] AS members
WHERE size(members) > 0
CALL (members) {
  UNWIND members AS m
  MATCH path = (m)-[:SPOUSE_OF|PARENT_OF|SIBLING_OF*1..2]-(k:Person)
  WHERE all(r IN relationships(path) WHERE type(r) <> 'SPOUSE_OF' OR (
          coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
          AND coalesce(startNode(r).deathDate > $asOf, true) AND coalesce(startNode(r).birthDate <= $asOf, true)
          AND coalesce(endNode(r).deathDate > $asOf, true) AND coalesce(endNode(r).birthDate <= $asOf, true)))
  RETURN collect(DISTINCT k) AS kin
}
// Each step begins from all who were reached: by kinship alone or not, with the strongest path of either in ten thousandths.
WITH u, s, inside, kin, [m IN members | {p: m, other: false, strength: 100 * 100}] AS at0
// The first step.
CALL (inside, at0) {
  UNWIND at0 AS at
  WITH inside, at, at.p AS p
  CALL (p) {
    MATCH (p)-[r:SPOUSE_OF|PARENT_OF|SIBLING_OF]-(q:Person)
    WHERE type(r) <> 'SPOUSE_OF' OR (coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
      AND all(x IN [p, q] WHERE coalesce(x.deathDate > $asOf, true) AND coalesce(x.birthDate <= $asOf, true)))
    RETURN q, CASE type(r) WHEN 'SIBLING_OF' THEN 8 ELSE 9 END AS kinship, 0 AS tie
    UNION
    MATCH (p)-[r:CO_RESIDES]-(q:Person)
    WHERE coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
    RETURN q, 0 AS kinship, 8 AS tie
    UNION
    // A company that exists, or a phone.
    MATCH (p)-[r:HAS_ROLE|REACHED_AT]->(t)
    WHERE coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true) AND coalesce(t.from <= $asOf, true) AND coalesce(t.to > $asOf, true)
    WITH DISTINCT t WHERE COUNT { MATCH (t)<-[:HAS_ROLE|REACHED_AT]-(o:Person) RETURN DISTINCT o } <= 64
    MATCH (t)<-[r:HAS_ROLE|REACHED_AT]-(q:Person)
    WHERE coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
    RETURN q, 0 AS kinship, 6 AS tie
    UNION
    // An account: who is paid into it, who holds it by those payments, and whose balances are told.
    CALL (p) {
      MATCH (p)-[:PAID]->(:Payment)-[:PAID_INTO]->(a:Account) RETURN a
      UNION
      MATCH (p)-[:HOLDS]->(a:Account) RETURN a
    }
    WITH p, COLLECT {
      MATCH (a)<-[:PAID_INTO]-(y:Payment)<-[:PAID]-(o:Person) WHERE coalesce(y.state, 'paid') IN ['paid', 'arrears']
      WITH o, y.programmeCode AS programme, y.holderId AS holder, y.payeeCapacity AS capacity, min(y.paidOn) AS first, max(y.paidOn) AS last
      UNWIND [o.personId, coalesce(COLLECT {
        MATCH (n:SourcePerson {source: 'persons', sourceKey: holder})-[:RESOLVES_TO]->(h:Person) RETURN h.personId ORDER BY h.personId LIMIT 1
      }[0], holder)] AS id
      WITH id, first <= $asOf AND last > $asOf - duration({months: $parameters.windowMonths}) AS used WHERE id IS NOT NULL
      RETURN {id: id, used: used} AS tie
      UNION
      MATCH (o:Person)-[:HOLDS]->(a)-[:HAD_BALANCE]->(b:Balance)
      WITH o.personId AS id, min(b.asOf) AS first
      RETURN {id: id, used: first <= $asOf} AS tie
    } AS ties
    WITH p, ties, [t IN ties WHERE t.used | t.id] AS linked
    WHERE p.personId IN linked AND COUNT { UNWIND ties AS t RETURN DISTINCT t.id AS id } <= 64
    UNWIND linked AS id
    MATCH (q:Person {personId: id})
    RETURN q, 0 AS kinship, 7 AS tie
  }
  WITH inside, at, p, q, max(kinship) AS kinship, max(tie) AS tie
  // Only the living are tied by what is not kinship.
  WHERE q <> p AND NOT q IN inside AND (kinship > 0
    OR all(x IN [p, q] WHERE coalesce(x.deathDate > $asOf, true) AND coalesce(x.birthDate <= $asOf, true)))
  WITH q, at.other OR kinship = 0 AS other, max(at.strength * CASE kinship WHEN 0 THEN tie ELSE kinship END / 10) AS strength
  WHERE strength >= 100 * $parameters.minStrengthPercent
  RETURN collect({p: q, other: other, strength: strength}) AS at1
}
// The second step.
CALL (inside, at1) {
  UNWIND at1 AS at
  WITH inside, at, at.p AS p
  CALL (p) {
    MATCH (p)-[r:SPOUSE_OF|PARENT_OF|SIBLING_OF]-(q:Person)
    WHERE type(r) <> 'SPOUSE_OF' OR (coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
      AND all(x IN [p, q] WHERE coalesce(x.deathDate > $asOf, true) AND coalesce(x.birthDate <= $asOf, true)))
    RETURN q, CASE type(r) WHEN 'SIBLING_OF' THEN 8 ELSE 9 END AS kinship, 0 AS tie
    UNION
    MATCH (p)-[r:CO_RESIDES]-(q:Person)
    WHERE coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
    RETURN q, 0 AS kinship, 8 AS tie
    UNION
    // A company that exists, or a phone.
    MATCH (p)-[r:HAS_ROLE|REACHED_AT]->(t)
    WHERE coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true) AND coalesce(t.from <= $asOf, true) AND coalesce(t.to > $asOf, true)
    WITH DISTINCT t WHERE COUNT { MATCH (t)<-[:HAS_ROLE|REACHED_AT]-(o:Person) RETURN DISTINCT o } <= 64
    MATCH (t)<-[r:HAS_ROLE|REACHED_AT]-(q:Person)
    WHERE coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
    RETURN q, 0 AS kinship, 6 AS tie
    UNION
    // An account: who is paid into it, who holds it by those payments, and whose balances are told.
    CALL (p) {
      MATCH (p)-[:PAID]->(:Payment)-[:PAID_INTO]->(a:Account) RETURN a
      UNION
      MATCH (p)-[:HOLDS]->(a:Account) RETURN a
    }
    WITH p, COLLECT {
      MATCH (a)<-[:PAID_INTO]-(y:Payment)<-[:PAID]-(o:Person) WHERE coalesce(y.state, 'paid') IN ['paid', 'arrears']
      WITH o, y.programmeCode AS programme, y.holderId AS holder, y.payeeCapacity AS capacity, min(y.paidOn) AS first, max(y.paidOn) AS last
      UNWIND [o.personId, coalesce(COLLECT {
        MATCH (n:SourcePerson {source: 'persons', sourceKey: holder})-[:RESOLVES_TO]->(h:Person) RETURN h.personId ORDER BY h.personId LIMIT 1
      }[0], holder)] AS id
      WITH id, first <= $asOf AND last > $asOf - duration({months: $parameters.windowMonths}) AS used WHERE id IS NOT NULL
      RETURN {id: id, used: used} AS tie
      UNION
      MATCH (o:Person)-[:HOLDS]->(a)-[:HAD_BALANCE]->(b:Balance)
      WITH o.personId AS id, min(b.asOf) AS first
      RETURN {id: id, used: first <= $asOf} AS tie
    } AS ties
    WITH p, ties, [t IN ties WHERE t.used | t.id] AS linked
    WHERE p.personId IN linked AND COUNT { UNWIND ties AS t RETURN DISTINCT t.id AS id } <= 64
    UNWIND linked AS id
    MATCH (q:Person {personId: id})
    RETURN q, 0 AS kinship, 7 AS tie
  }
  WITH inside, at, p, q, max(kinship) AS kinship, max(tie) AS tie
  // Only the living are tied by what is not kinship.
  WHERE q <> p AND NOT q IN inside AND (kinship > 0
    OR all(x IN [p, q] WHERE coalesce(x.deathDate > $asOf, true) AND coalesce(x.birthDate <= $asOf, true)))
  WITH q, at.other OR kinship = 0 AS other, max(at.strength * CASE kinship WHEN 0 THEN tie ELSE kinship END / 10) AS strength
  WHERE strength >= 100 * $parameters.minStrengthPercent
  RETURN collect({p: q, other: other, strength: strength}) AS at2
}
// The third step.
CALL (inside, at2) {
  UNWIND at2 AS at
  WITH inside, at, at.p AS p
  CALL (p) {
    MATCH (p)-[r:SPOUSE_OF|PARENT_OF|SIBLING_OF]-(q:Person)
    WHERE type(r) <> 'SPOUSE_OF' OR (coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
      AND all(x IN [p, q] WHERE coalesce(x.deathDate > $asOf, true) AND coalesce(x.birthDate <= $asOf, true)))
    RETURN q, CASE type(r) WHEN 'SIBLING_OF' THEN 8 ELSE 9 END AS kinship, 0 AS tie
    UNION
    MATCH (p)-[r:CO_RESIDES]-(q:Person)
    WHERE coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
    RETURN q, 0 AS kinship, 8 AS tie
    UNION
    // A company that exists, or a phone.
    MATCH (p)-[r:HAS_ROLE|REACHED_AT]->(t)
    WHERE coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true) AND coalesce(t.from <= $asOf, true) AND coalesce(t.to > $asOf, true)
    WITH DISTINCT t WHERE COUNT { MATCH (t)<-[:HAS_ROLE|REACHED_AT]-(o:Person) RETURN DISTINCT o } <= 64
    MATCH (t)<-[r:HAS_ROLE|REACHED_AT]-(q:Person)
    WHERE coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
    RETURN q, 0 AS kinship, 6 AS tie
    UNION
    // An account: who is paid into it, who holds it by those payments, and whose balances are told.
    CALL (p) {
      MATCH (p)-[:PAID]->(:Payment)-[:PAID_INTO]->(a:Account) RETURN a
      UNION
      MATCH (p)-[:HOLDS]->(a:Account) RETURN a
    }
    WITH p, COLLECT {
      MATCH (a)<-[:PAID_INTO]-(y:Payment)<-[:PAID]-(o:Person) WHERE coalesce(y.state, 'paid') IN ['paid', 'arrears']
      WITH o, y.programmeCode AS programme, y.holderId AS holder, y.payeeCapacity AS capacity, min(y.paidOn) AS first, max(y.paidOn) AS last
      UNWIND [o.personId, coalesce(COLLECT {
        MATCH (n:SourcePerson {source: 'persons', sourceKey: holder})-[:RESOLVES_TO]->(h:Person) RETURN h.personId ORDER BY h.personId LIMIT 1
      }[0], holder)] AS id
      WITH id, first <= $asOf AND last > $asOf - duration({months: $parameters.windowMonths}) AS used WHERE id IS NOT NULL
      RETURN {id: id, used: used} AS tie
      UNION
      MATCH (o:Person)-[:HOLDS]->(a)-[:HAD_BALANCE]->(b:Balance)
      WITH o.personId AS id, min(b.asOf) AS first
      RETURN {id: id, used: first <= $asOf} AS tie
    } AS ties
    WITH p, ties, [t IN ties WHERE t.used | t.id] AS linked
    WHERE p.personId IN linked AND COUNT { UNWIND ties AS t RETURN DISTINCT t.id AS id } <= 64
    UNWIND linked AS id
    MATCH (q:Person {personId: id})
    RETURN q, 0 AS kinship, 7 AS tie
  }
  WITH inside, at, p, q, max(kinship) AS kinship, max(tie) AS tie
  // Only the living are tied by what is not kinship.
  WHERE q <> p AND NOT q IN inside AND (kinship > 0
    OR all(x IN [p, q] WHERE coalesce(x.deathDate > $asOf, true) AND coalesce(x.birthDate <= $asOf, true)))
  WITH q, at.other OR kinship = 0 AS other, max(at.strength * CASE kinship WHEN 0 THEN tie ELSE kinship END / 10) AS strength
  WHERE strength >= 100 * $parameters.minStrengthPercent
  RETURN collect({p: q, other: other, strength: strength}) AS at3
}
// The fourth step.
CALL (inside, at3) {
  UNWIND at3 AS at
  WITH inside, at, at.p AS p
  CALL (p) {
    MATCH (p)-[r:SPOUSE_OF|PARENT_OF|SIBLING_OF]-(q:Person)
    WHERE type(r) <> 'SPOUSE_OF' OR (coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
      AND all(x IN [p, q] WHERE coalesce(x.deathDate > $asOf, true) AND coalesce(x.birthDate <= $asOf, true)))
    RETURN q, CASE type(r) WHEN 'SIBLING_OF' THEN 8 ELSE 9 END AS kinship, 0 AS tie
    UNION
    MATCH (p)-[r:CO_RESIDES]-(q:Person)
    WHERE coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
    RETURN q, 0 AS kinship, 8 AS tie
    UNION
    // A company that exists, or a phone.
    MATCH (p)-[r:HAS_ROLE|REACHED_AT]->(t)
    WHERE coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true) AND coalesce(t.from <= $asOf, true) AND coalesce(t.to > $asOf, true)
    WITH DISTINCT t WHERE COUNT { MATCH (t)<-[:HAS_ROLE|REACHED_AT]-(o:Person) RETURN DISTINCT o } <= 64
    MATCH (t)<-[r:HAS_ROLE|REACHED_AT]-(q:Person)
    WHERE coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
    RETURN q, 0 AS kinship, 6 AS tie
    UNION
    // An account: who is paid into it, who holds it by those payments, and whose balances are told.
    CALL (p) {
      MATCH (p)-[:PAID]->(:Payment)-[:PAID_INTO]->(a:Account) RETURN a
      UNION
      MATCH (p)-[:HOLDS]->(a:Account) RETURN a
    }
    WITH p, COLLECT {
      MATCH (a)<-[:PAID_INTO]-(y:Payment)<-[:PAID]-(o:Person) WHERE coalesce(y.state, 'paid') IN ['paid', 'arrears']
      WITH o, y.programmeCode AS programme, y.holderId AS holder, y.payeeCapacity AS capacity, min(y.paidOn) AS first, max(y.paidOn) AS last
      UNWIND [o.personId, coalesce(COLLECT {
        MATCH (n:SourcePerson {source: 'persons', sourceKey: holder})-[:RESOLVES_TO]->(h:Person) RETURN h.personId ORDER BY h.personId LIMIT 1
      }[0], holder)] AS id
      WITH id, first <= $asOf AND last > $asOf - duration({months: $parameters.windowMonths}) AS used WHERE id IS NOT NULL
      RETURN {id: id, used: used} AS tie
      UNION
      MATCH (o:Person)-[:HOLDS]->(a)-[:HAD_BALANCE]->(b:Balance)
      WITH o.personId AS id, min(b.asOf) AS first
      RETURN {id: id, used: first <= $asOf} AS tie
    } AS ties
    WITH p, ties, [t IN ties WHERE t.used | t.id] AS linked
    WHERE p.personId IN linked AND COUNT { UNWIND ties AS t RETURN DISTINCT t.id AS id } <= 64
    UNWIND linked AS id
    MATCH (q:Person {personId: id})
    RETURN q, 0 AS kinship, 7 AS tie
  }
  WITH inside, at, p, q, max(kinship) AS kinship, max(tie) AS tie
  // Only the living are tied by what is not kinship.
  WHERE q <> p AND NOT q IN inside AND (kinship > 0
    OR all(x IN [p, q] WHERE coalesce(x.deathDate > $asOf, true) AND coalesce(x.birthDate <= $asOf, true)))
  WITH q, at.other OR kinship = 0 AS other, max(at.strength * CASE kinship WHEN 0 THEN tie ELSE kinship END / 10) AS strength
  WHERE strength >= 100 * $parameters.minStrengthPercent
  RETURN collect({p: q, other: other, strength: strength}) AS at4
}
WITH u, s, kin, at1 + at2 + at3 + at4 AS reached
UNWIND reached AS at
WITH DISTINCT u, s, kin, at.p AS k, at.other AS other
WHERE other AND NOT k IN kin
  AND coalesce(k.deathDate > $asOf, true) AND coalesce(k.birthDate <= $asOf, true)
// Over a property limit of one person.
CALL (k, s) {
  MATCH (k)-[o:OWNS]->(v:Vehicle)
  WHERE coalesce(o.from <= $asOf, true) AND coalesce(o.to > $asOf, true)
    AND NOT v.kind IN $policy.property.exemptVehicleKinds
    AND v.valueFen > $policy.property.vehicleValueFen
  RETURN 'vehicle' AS over
  UNION
  MATCH (k)-[o:OWNS]->(e:RealEstate)
  WHERE coalesce(o.from <= $asOf, true) AND coalesce(o.to > $asOf, true)
    AND e.usage IN $policy.property.dwellingUsages
  WITH count(DISTINCT e) AS dwellings
  WHERE dwellings > $policy.property.dwellings
  RETURN 'dwellings' AS over
  UNION
  MATCH (k)-[:HOLDS]->(a:Account)
  WITH DISTINCT a
  CALL (a) {
    MATCH (a)-[:HAD_BALANCE]->(b:Balance) WHERE b.asOf <= $asOf
    RETURN b.balanceFen AS latest ORDER BY b.asOf DESC, b.balanceFen DESC LIMIT 1
  }
  WITH sum(latest) AS deposits
  WHERE deposits > $policy.property.depositMonths * s
  RETURN 'deposits' AS over
  UNION
  MATCH (k)-[h:HAS_ROLE {role: 'shareholder'}]->(c:Company)
  WHERE coalesce(h.from <= $asOf, true) AND coalesce(h.to > $asOf, true)
    AND coalesce(c.from <= $asOf, true) AND coalesce(c.to > $asOf, true)
    AND NOT c.uscc STARTS WITH $policy.property.selfEmployedPrefix
    AND c.registeredCapitalFen > 0
  RETURN 'share' AS over
}
RETURN DISTINCT 'aid_unit' AS subjectKind, u.aidUnitNo AS subjectKey, [k.personId] AS identifying
ORDER BY subjectKey, identifying[0]
