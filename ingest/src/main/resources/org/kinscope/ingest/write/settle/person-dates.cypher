// When were these persons born, and when did they die? Born: by the register, else the birth certificate, else the ID
// number. Died: on the earliest day that any source knows; the register may know several records of a person.
// Parameters: rows (subject, subject_born), deliveryNo
UNWIND $rows AS row
MATCH (p:Person {personId: row.subject})
OPTIONAL MATCH (p)<-[:RESOLVES_TO]-(s:SourcePerson)
WITH row, p, min(CASE s.source WHEN 'births' THEN s.birthDate END) AS born, min(CASE s.source WHEN 'persons' THEN s.registerDeathDate ELSE s.diedOn END) AS died
SET p.birthDate = coalesce(p.registerBirthDate, born, row.subject_born),
    p.deathDate = CASE WHEN died IS NULL OR p.registerDeathDate < died THEN p.registerDeathDate ELSE died END;
