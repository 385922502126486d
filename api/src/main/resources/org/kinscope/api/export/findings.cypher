// Which findings are there, in a stable order?
// $codes: codes of analyses, empty for all · $division: prefix of the subject's division, empty for
// the whole city · $seenOn: a day on which they were seen, or null for those that stand now and that nobody has put aside
// $today: after its end one that was put aside stands again
MATCH (f:Finding)
WITH f, CASE WHEN f.stateUntil <= $today THEN 'OPEN' ELSE f.state END AS state
WHERE (size($codes) = 0 OR f.code IN $codes)
  AND ($division = '' OR f.divisionCode STARTS WITH $division)
  AND CASE WHEN $seenOn IS NULL THEN NOT state IN ['EXPIRED', 'EXPLAINED', 'UNVERIFIABLE', 'REFERRED']
           ELSE f.firstSeen <= $seenOn AND f.lastSeen >= $seenOn END
RETURN f.findingKey AS findingKey, f.code AS code, f.version AS version,
       f.subjectKind AS subjectKind, f.subjectKey AS subjectKey, f.otherKeys AS otherKeys,
       f.amountFen AS amountFen, f.asOf AS asOf, state, f.strength AS strength,
       f.firstSeen AS firstSeen, f.lastSeen AS lastSeen,
       f.sentenceZh AS sentenceZh, f.sentenceEn AS sentenceEn
ORDER BY f.code, f.subjectKind, f.subjectKey, f.findingKey
