// When were these persons born, and when did they die? Born: by the register, else the birth certificate, else the ID
// number. Died: on the earliest day that any source knows.
// Parameters: rows (subject, subject_born), deliveryNo
UNWIND $rows AS row
MATCH (p:Person {personId: row.subject})
OPTIONAL MATCH (p)<-[:RESOLVES_TO]-(s:SourcePerson)
WITH row, p, min(CASE s.source WHEN 'births' THEN s.birthDate END) AS born, min(s.diedOn) AS died
SET p.birthDate = coalesce(p.registerBirthDate, born, row.subject_born),
    p.deathDate = CASE WHEN died IS NULL OR p.registerDeathDate < died THEN p.registerDeathDate ELSE died END;
