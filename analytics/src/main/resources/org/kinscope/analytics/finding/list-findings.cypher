// Which findings are recorded?
// $codes: codes of analyses, empty for all; $state: a state or null; $asOf: a day on which they stood, or null; $divisionPrefix: the scope, empty for the whole city; $today: after the day to which one was put aside it is open again
MATCH (f:Finding)
WITH f, CASE WHEN f.stateUntil <= $today THEN 'OPEN' ELSE f.state END AS state
WHERE (size($codes) = 0 OR f.code IN $codes)
  AND ($state IS NULL OR state = $state)
  AND ($asOf IS NULL OR (f.firstSeen <= $asOf AND f.lastSeen >= $asOf))
  AND ($divisionPrefix = '' OR f.divisionCode STARTS WITH $divisionPrefix)
RETURN f.findingKey AS findingKey, f.code AS code, f.version AS version, f.subjectKind AS subjectKind,
       f.subjectKey AS subjectKey, f.otherKeys AS otherKeys, f.divisionCode AS divisionCode, f.amountFen AS amountFen,
       f.asOf AS asOf, state, f.firstSeen AS firstSeen, f.lastSeen AS lastSeen,
       f.sentenceZh AS sentenceZh, f.sentenceEn AS sentenceEn
ORDER BY code, subjectKey, findingKey
