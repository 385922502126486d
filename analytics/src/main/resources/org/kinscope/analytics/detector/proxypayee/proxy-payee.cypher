// Does somebody outside the unit, no close kin and no recorded agent, receive for a member?
// $asOf: the day; $policy: rules of that day (not needed); $parameters.windowMonths: an account counts that was used in so many
// months up to the day; $division: beginning of the unit's division code
// Money that came back was not paid. Payments that name no holder tell nothing.
MATCH (u:AidUnit)
WHERE coalesce(u.divisionCode, COLLECT {
        MATCH (u)<-[w:MEMBER_OF]-(c:Person) WHERE w.applicant AND c.divisionCode IS NOT NULL
        RETURN c.divisionCode ORDER BY c.personId LIMIT 1
      }[0], '') STARTS WITH $division
MATCH (u)<-[r:MEMBER_OF]-(m:Person)-[:PAID]->(y:Payment)
WHERE coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
  AND coalesce(m.deathDate > $asOf, true) AND coalesce(m.birthDate <= $asOf, true)
  AND coalesce(y.state, 'paid') IN ['paid', 'arrears'] AND y.holderId IS NOT NULL
MATCH (y)-[:PAID_INTO]->(a:Account)
WITH u, m, a, y.programmeCode AS programme, y.holderId AS record, y.payeeCapacity AS capacity, min(y.paidOn) AS first, max(y.paidOn) AS last
WHERE first <= $asOf AND last > $asOf - duration({months: $parameters.windowMonths})
WITH u, record, collect(DISTINCT capacity) AS capacities
WITH u, capacities, coalesce(COLLECT {
    MATCH (s:SourcePerson {source: 'persons', sourceKey: record})-[:RESOLVES_TO]->(h:Person)
    RETURN h.personId ORDER BY h.personId LIMIT 1
  }[0], record) AS holderId
UNWIND capacities + [null] AS capacity
WITH u, holderId, collect(DISTINCT capacity) AS capacities
WHERE none(c IN capacities WHERE c IN ['guardian', 'agent', 'institution'])
  AND NOT EXISTS {
    MATCH (:Person {personId: holderId})-[inside:MEMBER_OF]->(u)
    WHERE coalesce(inside.from <= $asOf, true) AND coalesce(inside.to > $asOf, true)
  }
  AND NOT EXISTS {
    MATCH (u)<-[r0:MEMBER_OF]-(x:Person)
    WHERE coalesce(r0.from <= $asOf, true) AND coalesce(r0.to > $asOf, true)
      AND coalesce(x.deathDate > $asOf, true) AND coalesce(x.birthDate <= $asOf, true)
    MATCH path = (x)-[:SPOUSE_OF|PARENT_OF|SIBLING_OF*1..2]-(k:Person)
    WHERE k.personId = holderId
      AND all(r IN relationships(path) WHERE type(r) <> 'SPOUSE_OF' OR (
            coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
            AND coalesce(startNode(r).deathDate > $asOf, true) AND coalesce(startNode(r).birthDate <= $asOf, true)
            AND coalesce(endNode(r).deathDate > $asOf, true) AND coalesce(endNode(r).birthDate <= $asOf, true)))
  }
RETURN DISTINCT 'aid_unit' AS subjectKind, u.aidUnitNo AS subjectKey, [holderId] AS identifying
ORDER BY subjectKey, identifying[0]
