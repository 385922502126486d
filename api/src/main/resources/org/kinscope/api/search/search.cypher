// Who has this name, this part of a name, this ID number, or which unit has this number? A unit is also found by its applicant's name.
// Parameters: $text the text as it was typed; $lucene the same for the full-text index, or null; $personId whose ID number it is, or
// null; $limit how many; $asOf the day; $scope division prefix
CALL () {
  MATCH (n:Person {personId: $personId}) RETURN n, 1000.0 AS score
  UNION
  MATCH (n:AidUnit {aidUnitNo: $text}) RETURN n, 1000.0 AS score
  UNION
  MATCH (n:Person {name: $text}) RETURN n, 500.0 AS score ORDER BY n.personId LIMIT 500
  UNION
  UNWIND CASE WHEN $lucene IS NULL THEN [] ELSE [$lucene] END AS lucene
  CALL db.index.fulltext.queryNodes('person_search', lucene, {limit: 500}) YIELD node, score
  RETURN node AS n, score
}
WITH n, max(score) AS score
CALL (n, score) {
  WITH n, score RETURN n AS hit, score AS hitScore
  UNION
  WITH n, score
  MATCH (n:Person)-[m:MEMBER_OF {applicant: true}]->(u:AidUnit)
  WHERE (m.from IS NULL OR m.from <= $asOf) AND (m.to IS NULL OR m.to > $asOf)
  RETURN u AS hit, score AS hitScore
}
WITH hit, max(hitScore) AS score
CALL (hit) {
  WITH hit
  MATCH (hit)-[m:MEMBER_OF]->(u:AidUnit)
  WHERE (m.from IS NULL OR m.from <= $asOf) AND (m.to IS NULL OR m.to > $asOf)
  RETURN u.aidUnitNo AS no ORDER BY no LIMIT 1
  UNION
  WITH hit WHERE NOT EXISTS { (hit)-[m:MEMBER_OF]->(:AidUnit)
                              WHERE (m.from IS NULL OR m.from <= $asOf) AND (m.to IS NULL OR m.to > $asOf) }
  RETURN null AS no
}
CALL (hit) {
  OPTIONAL MATCH (hit:AidUnit)<-[m:MEMBER_OF {applicant: true}]-(a:Person)
  RETURN a ORDER BY m.from DESC, a.personId LIMIT 1
}
WITH hit, score, no, a, coalesce(hit.divisionCode, a.divisionCode) AS divisionCode
WHERE $scope = '' OR divisionCode STARTS WITH $scope
   OR EXISTS { (hit)-[:MEMBER_OF]->(s:AidUnit) WHERE s.divisionCode STARTS WITH $scope }
OPTIONAL MATCH (d:Division {code: divisionCode})
WITH hit, score, no, a, d ORDER BY score DESC, hit:Person DESC, coalesce(hit.name, hit.aidUnitNo), coalesce(hit.personId, '')
LIMIT $limit
RETURN CASE WHEN hit:AidUnit THEN 'AID_UNIT' ELSE 'PERSON' END AS kind,
       coalesce(hit.aidUnitNo, hit.personId) AS key,
       hit.name AS name, hit.sex AS sex, hit.birthDate AS birthDate, hit.idCipher AS idCipher, no AS unit,
       a.name AS applicant, hit.address AS address, d.name AS divisionName,
       COUNT { MATCH (f:Finding {state: 'OPEN'})-[:ABOUT|RESTS_ON]->(hit) WHERE f.firstSeen <= $asOf RETURN DISTINCT f } AS openFindings
ORDER BY score DESC, kind DESC, coalesce(name, key), key
