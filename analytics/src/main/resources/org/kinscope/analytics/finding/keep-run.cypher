// This analysis was asked, and its findings are recorded.
// $code: the analysis; $divisionPrefix: the scope; $questions: rules, day and parameters as one text; $graph: the graph's id or null; $changes: how many marks of change it had
MERGE (r:AnalysisRun {code: $code, divisionPrefix: $divisionPrefix})
SET r.questions = $questions, r.graph = $graph, r.changes = $changes
