// Which aid units follow a number, as was known? Looks at no more than $most of them.
// Parameters: $after aidUnitNo; $limit how many; $most; $division the beginning of a division code; $statuses, $programmes,
// $findingCodes lists, $leastMembers the filter, null takes all; $asOf the day; $known number of the delivery; $today
MATCH (u:AidUnit) WHERE u.aidUnitNo > $after
WITH u ORDER BY u.aidUnitNo LIMIT $most
WITH collect(u) AS looked
CALL (looked) {
  UNWIND looked AS u
  WITH u WHERE u.deliveryNo <= $known
  CALL (u) {
    OPTIONAL MATCH (u)<-[r:MEMBER_OF|WAS_MEMBER_OF WHERE r.deliveryNo <= $known < coalesce(r.untilDeliveryNo, $known + 1)]-(p:Person)
    WITH r, p ORDER BY coalesce(r.applicant, false) DESC, r.to IS NULL DESC, coalesce(r.from, date('0001-01-01')) DESC, r.factKey
    RETURN head(collect(r.divisionCode)) AS said, head([x IN collect({p: p, r: r}) WHERE x.r.applicant | x.p]) AS applicant,
           collect(CASE WHEN coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true) THEN p END) AS listed
  }
  WITH u, listed, coalesce(said, head([v IN [applicant] + [(applicant)-[:SUPERSEDES]->(o) | o]
    WHERE v.deliveryNo <= $known < coalesce(v.untilDeliveryNo, $known + 1) | v.divisionCode])) AS divisionCode
  WHERE ($division = '' OR divisionCode STARTS WITH $division)
    AND ($statuses IS NULL OR EXISTS {
      (u)-[:HELD|WAS_HELD]->(s)
      WHERE s.status IN $statuses AND s.deliveryNo <= $known < coalesce(s.untilDeliveryNo, $known + 1)
        AND coalesce(s.from <= $asOf, true) AND coalesce(s.to > $asOf, true)
    })
    AND ($programmes IS NULL OR EXISTS {
      (g)-[:FOR|WAS_FOR]->(u)
      WHERE g.programmeCode IN $programmes AND g.deliveryNo <= $known < coalesce(g.untilDeliveryNo, $known + 1)
        AND coalesce(g.from <= $asOf, true) AND coalesce(g.to > $asOf, true)
    })
    AND ($findingCodes IS NULL OR EXISTS {
      (f:Finding|SupersededFinding)-[:ABOUT|WAS_ABOUT]->(u)
      WHERE f.code IN $findingCodes AND (f.state IN ['OPEN', 'ASKED', 'HEARD', 'PROPOSED'] OR f.stateUntil <= $today) AND f.firstSeen <= $asOf
        AND f.deliveryNo <= $known < coalesce(f.untilDeliveryNo, $known + 1)
    })
  CALL (listed) {
    UNWIND CASE WHEN $leastMembers IS NULL THEN [] ELSE listed END AS p
    CALL (p) {
      OPTIONAL MATCH (p)<-[:RESOLVES_TO|WAS_RESOLVES_TO]-(s) WHERE s.deliveryNo <= $known < coalesce(s.untilDeliveryNo, $known + 1)
      RETURN min(s.diedOn) AS diedOn
    }
    WITH p, diedOn, head([v IN [p] + [(p)-[:SUPERSEDES]->(o) | o] WHERE v.deliveryNo <= $known < coalesce(v.untilDeliveryNo, $known + 1)]) AS was
    WHERE coalesce(diedOn > $asOf, true) AND coalesce(was.registerDeathDate > $asOf, true)
    RETURN count(DISTINCT p) AS members
  }
  WITH u, members WHERE $leastMembers IS NULL OR members >= $leastMembers
  WITH u ORDER BY u.aidUnitNo LIMIT $limit
  RETURN collect('/' + u.aidUnitNo) AS places
}
RETURN places, size(looked) = $most AS cut, '/' + last(looked).aidUnitNo AS lastLooked
