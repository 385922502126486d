// What does each finding say, in one line?
// $codes: codes of analyses, empty for all
MATCH (f:Finding)
WHERE size($codes) = 0 OR f.code IN $codes
RETURN f.findingKey AS key,
       reduce(line = f.findingKey, part IN [f.code, f.version, f.subjectKind, f.subjectKey, f.parameters, f.amountFen, f.amountBasis, f.strength,
         f.grounds, f.evidence, f.state, f.asOf, f.firstSeen, f.lastSeen] | line + '|' + coalesce(toString(part), '')) AS said
ORDER BY key
