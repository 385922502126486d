// Which findings are there, in a stable order?
// $codes: codes of analyses, empty for all · $division: prefix of the subject's division, empty for
// the whole city · $seenOn: a day on which they were seen, or null for those that are open now
MATCH (f:Finding)
WHERE (size($codes) = 0 OR f.code IN $codes)
  AND ($division = '' OR f.divisionCode STARTS WITH $division)
  AND CASE WHEN $seenOn IS NULL THEN f.state = 'OPEN'
           ELSE f.firstSeen <= $seenOn AND f.lastSeen >= $seenOn END
RETURN f.findingKey AS findingKey, f.code AS code, f.version AS version,
       f.subjectKind AS subjectKind, f.subjectKey AS subjectKey, f.otherKeys AS otherKeys,
       f.amountFen AS amountFen, f.asOf AS asOf, f.state AS state, f.strength AS strength,
       f.firstSeen AS firstSeen, f.lastSeen AS lastSeen,
       f.sentenceZh AS sentenceZh, f.sentenceEn AS sentenceEn
ORDER BY f.code, f.subjectKind, f.subjectKey, f.findingKey
