// Who or what is meant by this text: by ID number (any of several of a human), its mask, a number, a name, its spelling in Latin letters, an address?
// Each way is one seek in an index and stops at $most; what a way found beyond that is cut off, and cut says so.
// Parameters: $personId whose ID number it is; $maskToken what masked number it is; $numbers the text as a number, list; $name the
// text as a name; $namePart the same for the full-text index; $latin its Latin letters; $address its parts for the full-text index;
// $addressKey the same as a key; each null (the list empty) where the text is no such thing; $headCodes GB/T 4761 codes of a head;
// $dwellings how many dwellings at most; $most how many a way; $limit how many in all; $asOf the day; $scope division prefix;
// $known number of the last delivery that counts: who came later is not found, and what is shown is of then; $today
CALL () {
  MATCH (n:Person {personId: $personId}) RETURN n, 0 AS way, 0 AS rank
  UNION ALL
  MATCH (:SourcePerson {source: 'persons', sourceKey: $personId})-[:RESOLVES_TO]->(n:Person) RETURN n, 0 AS way, 0 AS rank
  UNION ALL
  MATCH (n:Person {idMaskToken: $maskToken}) RETURN n, 1 AS way, 0 AS rank LIMIT $most
  UNION ALL
  MATCH (:SourcePerson {idMaskToken: $maskToken})-[:RESOLVES_TO]->(n:Person) RETURN n, 1 AS way, 0 AS rank LIMIT $most
  UNION ALL
  UNWIND $numbers AS number
  MATCH (n:AidUnit) WHERE n.aidUnitNo STARTS WITH number
  RETURN n, 2 AS way, CASE n.aidUnitNo WHEN number THEN 0 ELSE 1 END AS rank ORDER BY n.aidUnitNo LIMIT $most
  UNION ALL
  UNWIND $numbers AS number
  MATCH (n:Household) WHERE n.householdNo STARTS WITH number
  RETURN n, 3 AS way, CASE n.householdNo WHEN number THEN 0 ELSE 1 END AS rank ORDER BY n.householdNo LIMIT $most
  UNION ALL
  MATCH (n:Person) WHERE n.name STARTS WITH $name
  RETURN n, 4 AS way, CASE n.name WHEN $name THEN 0 ELSE 1 END AS rank ORDER BY n.name LIMIT $most
  UNION ALL
  MATCH (n:Person) WHERE n.pinyin STARTS WITH $latin
  RETURN n, 5 AS way, CASE n.pinyin WHEN $latin THEN 0 ELSE 1 END AS rank ORDER BY n.pinyin LIMIT $most
  UNION ALL
  MATCH (n:Person) WHERE n.otherPinyin STARTS WITH $latin
  RETURN n, 6 AS way, CASE n.otherPinyin WHEN $latin THEN 0 ELSE 1 END AS rank ORDER BY n.otherPinyin LIMIT $most
  UNION ALL
  MATCH (n:Person) WHERE n.initials STARTS WITH $latin
  RETURN n, 7 AS way, CASE n.initials WHEN $latin THEN 0 ELSE 1 END AS rank ORDER BY n.initials LIMIT $most
  UNION ALL
  MATCH (n:Person) WHERE n.otherInitials STARTS WITH $latin
  RETURN n, 8 AS way, CASE n.otherInitials WHEN $latin THEN 0 ELSE 1 END AS rank ORDER BY n.otherInitials LIMIT $most
  UNION ALL
  UNWIND CASE WHEN $namePart IS NULL THEN [] ELSE [$namePart] END AS part
  CALL db.index.fulltext.queryNodes('person_search', part, {limit: $most}) YIELD node
  RETURN node AS n, 9 AS way, 2 AS rank
  UNION ALL
  UNWIND CASE WHEN $address IS NULL THEN [] ELSE [$address] END AS address
  CALL db.index.fulltext.queryNodes('dwelling_search', address, {limit: $dwellings}) YIELD node AS d, score
  MATCH (n:Person|AidUnit|Household)-[:LOCATED_AT]->(d)
  RETURN n, 10 AS way, CASE WHEN d.dwellingKey = $addressKey THEN 0 WHEN d.dwellingKey ENDS WITH $addressKey THEN 1 ELSE 2 END AS rank
  ORDER BY rank, score DESC, d.dwellingKey LIMIT $most
}
WITH collect({n: n, way: way, rank: rank}) AS found
RETURN any(way IN range(1, 10) WHERE size([f IN found WHERE f.way = way]) >= $most) AS cut, COLLECT {
  UNWIND found AS f
  CALL (f) {
    WITH f.n AS n
    RETURN n AS hit
    UNION
    WITH f.n AS n
    MATCH (n:Person)-[m:MEMBER_OF|WAS_MEMBER_OF {applicant: true}]->(u:AidUnit)
    WHERE coalesce(m.deliveryNo, 0) <= $known < coalesce(m.untilDeliveryNo, $known + 1)
      AND (m.from IS NULL OR m.from <= $asOf) AND (m.to IS NULL OR m.to > $asOf)
    RETURN u AS hit
  }
  WITH hit, min(f.rank * 100 + f.way) AS best
  WITH hit, best, head([v IN [hit] + [(hit)-[:SUPERSEDES]->(o) | o]
                        WHERE coalesce(v.deliveryNo, 0) <= $known < coalesce(v.untilDeliveryNo, $known + 1)]) AS was
  WHERE was IS NOT NULL
  CALL (hit) {
    OPTIONAL MATCH (hit:AidUnit)<-[m:MEMBER_OF|WAS_MEMBER_OF {applicant: true}]-(a:Person)
    WHERE coalesce(m.deliveryNo, 0) <= $known < coalesce(m.untilDeliveryNo, $known + 1)
    RETURN a ORDER BY m.from DESC, a.personId LIMIT 1
  }
  WITH hit, was, best, a, coalesce(was.divisionCode, a.divisionCode) AS divisionCode
  WHERE $scope = '' OR divisionCode STARTS WITH $scope
     OR EXISTS { (hit)-[:MEMBER_OF]->(s:AidUnit) WHERE s.divisionCode STARTS WITH $scope }
  WITH hit, was, best, a, divisionCode
  ORDER BY best, hit:Person DESC, hit:AidUnit DESC, coalesce(hit.name, hit.aidUnitNo, hit.householdNo), coalesce(hit.personId, '')
  LIMIT $limit
  OPTIONAL MATCH (d:Division {code: divisionCode})
  RETURN {
    kind: CASE WHEN hit:AidUnit THEN 'AID_UNIT' WHEN hit:Household THEN 'HOUSEHOLD' ELSE 'PERSON' END,
    key: coalesce(hit.aidUnitNo, hit.householdNo, hit.personId),
    matchedBy: ['ID_NUMBER', 'MASKED_ID_NUMBER', 'AID_UNIT_NO', 'HOUSEHOLD_NO', 'NAME', 'PINYIN', 'PINYIN', 'INITIALS', 'INITIALS',
                'NAME', 'ADDRESS'][best % 100],
    name: was.name, birthDate: was.birthDate, idCipher: hit.idCipher,
    unit: COLLECT {
      MATCH (hit)-[m:MEMBER_OF|WAS_MEMBER_OF]->(u:AidUnit)
      WHERE coalesce(m.deliveryNo, 0) <= $known < coalesce(m.untilDeliveryNo, $known + 1)
        AND (m.from IS NULL OR m.from <= $asOf) AND (m.to IS NULL OR m.to > $asOf)
      RETURN u.aidUnitNo AS no ORDER BY no LIMIT 1
    }[0],
    applicant: a.name,
    head: COLLECT {
      MATCH (hit:Household)<-[r:REGISTERED_IN]-(h:Person)
      WHERE r.relationToHead IN $headCodes AND (r.from IS NULL OR r.from <= $asOf) AND (r.to IS NULL OR r.to > $asOf)
      RETURN h.name ORDER BY h.personId LIMIT 1
    }[0],
    address: coalesce(was.address, COLLECT { MATCH (hit:Household)-[:LOCATED_AT]->(w) RETURN w.text ORDER BY w.text LIMIT 1 }[0]),
    divisionName: d.name,
    openFindings: COUNT {
      MATCH (f:Finding|SupersededFinding)-[:ABOUT|RESTS_ON|WAS_ABOUT|WAS_RESTS_ON]->(hit)
      WHERE (f.state IN ['OPEN', 'ASKED', 'HEARD', 'PROPOSED'] OR f.stateUntil <= $today)
        AND f.firstSeen <= $asOf AND coalesce(f.deliveryNo, 0) <= $known < coalesce(f.untilDeliveryNo, $known + 1)
      RETURN DISTINCT f
    }
  }
} AS hits
