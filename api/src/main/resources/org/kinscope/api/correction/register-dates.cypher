// Whose birth or death do two registers date differently, and who says which?
// Parameters: $department one of the two that say it
MATCH (s:SourcePerson)-[:RESOLVES_TO]->(p:Person)
WHERE (s.source = 'births' AND s.birthDate <> p.registerBirthDate)
   OR (s.source = 'deaths' AND s.diedOn <> p.registerDeathDate)
MATCH (sd:Delivery {deliveryNo: s.deliveryNo})-[:HAS_FILE]->(sf:DeliveryFile {fileNo: s.fileNo})
MATCH (pd:Delivery {deliveryNo: p.deliveryNo})-[:HAS_FILE]->(pf:DeliveryFile {fileNo: p.fileNo})
WHERE $department IN [sf.department, pf.department]
WITH s, p, sd, sf, pd, pf, s.source = 'births' AS birth
RETURN p.personId AS personId, p.idCipher AS idCipher,
       [{dataset: s.source, department: sf.department, column: CASE WHEN birth THEN 'birth_date' ELSE 'died_on' END,
         value: CASE WHEN birth THEN s.birthDate ELSE s.diedOn END, on: sd.date},
        {dataset: 'persons', department: pf.department, column: CASE WHEN birth THEN 'birth_date' ELSE 'death_date' END,
         value: CASE WHEN birth THEN p.registerBirthDate ELSE p.registerDeathDate END, on: pd.date}] AS sides
ORDER BY personId, s.source
