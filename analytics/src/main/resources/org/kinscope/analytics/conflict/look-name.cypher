// Which of these people does a report of hardship call by another name than the register of persons?
// $ids: list of personId. Spaces and dots between characters do not count; a name that only hints (王某, 王*, 王先生) says nothing.
UNWIND $ids AS id
MATCH (p:Person {personId: id})<-[:REPORTED_OF]-(n:Report)
WHERE p.factKey IS NOT NULL AND p.name IS NOT NULL AND n.name IS NOT NULL
WITH p, n, COLLECT {
  WITH p AS q RETURN q.name AS name
  UNION
  MATCH (s:SourcePerson {source: 'persons'})-[:RESOLVES_TO]->(p) WHERE s.name IS NOT NULL RETURN s.name AS name
} AS names
WITH p, n, [x IN names | replace(replace(replace(replace(replace(x, ' ', ''), '·', ''), '•', ''), '・', ''), '.', '')] AS known,
     replace(replace(replace(replace(replace(n.name, ' ', ''), '·', ''), '•', ''), '・', ''), '.', '') AS said
WHERE NOT said IN known AND NOT said =~ '.*[某*＊×xX?？].*|.|.*(先生|女士|老人|大爷|大娘|阿姨|奶奶|爷爷)'
WITH p, n ORDER BY n.reportedOn DESC, n.factKey
WITH p, head(collect(n)) AS n
RETURN 'person' AS subjectKind, p.personId AS subjectKey, 'name' AS attribute, true AS finding, [p.personId] AS about,
       {dataset: 'persons', value: p.name, deliveryNo: p.deliveryNo, fileNo: p.fileNo, line: p.line} AS one,
       {dataset: 'reports', value: n.name, deliveryNo: n.deliveryNo, fileNo: n.fileNo, line: n.line} AS other
ORDER BY subjectKey
