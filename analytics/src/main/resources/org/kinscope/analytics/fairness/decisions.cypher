// About whom are live findings, and what did people decide of each last?
// $codes: the analyses; $kind: kind of the subjects
MATCH (f:Finding)
WHERE f.code IN $codes AND f.subjectKind = $kind AND f.state <> 'EXPIRED'
RETURN f.subjectKey AS subjectKey,
       COLLECT { MATCH (r:Review)-[:OF]->(f) WHERE r.step <> 'TAKE' RETURN r.state ORDER BY r.no DESC LIMIT 1 }[0] AS decided
ORDER BY subjectKey
