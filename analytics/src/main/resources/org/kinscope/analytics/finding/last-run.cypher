// When was this analysis last asked of everybody in the scope, or of all whom changes concerned since then, and with which rules?
// $code: the analysis; $divisionPrefix: the scope, empty for the whole city
MATCH (r:AnalysisRun {code: $code, divisionPrefix: $divisionPrefix})
RETURN r.questions AS questions, r.graph AS graph, r.changes AS changes
ORDER BY questions
