// Which humans does the register have under two numbers, as a person judged?
// Parameters: $department who delivered one of the two rows
MATCH (s:SourcePerson {source: 'persons'})-[r:RESOLVES_TO {judgement: 'SAME'}]->(p:Person)
WHERE NOT r.decidedBy STARTS WITH 'machine:' AND s.factKey IS NOT NULL AND p.factKey IS NOT NULL
MATCH (sd:Delivery {deliveryNo: s.deliveryNo})-[:HAS_FILE]->(sf:DeliveryFile {fileNo: s.fileNo})
MATCH (pd:Delivery {deliveryNo: p.deliveryNo})-[:HAS_FILE]->(pf:DeliveryFile {fileNo: p.fileNo})
WHERE $department IN [sf.department, pf.department]
RETURN p.personId AS personId, s.sourceKey AS recordId, r.decidedOn AS decidedOn,
       [{idCipher: s.idCipher, department: sf.department, on: sd.date},
        {idCipher: p.idCipher, department: pf.department, on: pd.date}] AS sides
ORDER BY personId, recordId
