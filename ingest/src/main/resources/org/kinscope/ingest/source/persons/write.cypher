// What does a batch of persons become?
// Parameters: rows (list of maps: the columns, fact = key, hash and provenance, said = provenance), deliveryNo
// Whom an earlier delivery named without a register: what was known then stays beside.
UNWIND CASE $deliveryNo WHEN 1 THEN [] ELSE $rows END AS row
MATCH (p:Person {personId: row.id_number}) WHERE p.factKey IS NULL AND p.deliveryNo < $deliveryNo
CREATE (p)-[:SUPERSEDES]->(old:Superseded:SupersededPerson)
SET old = properties(p), old.idTokens = p.idTokens[0..1], old.untilDeliveryNo = $deliveryNo;
UNWIND $rows AS row
MATCH (p:Person {personId: row.id_number})
SET p += row.fact, p += {name: row.name, pinyin: row.name_pinyin, initials: row.name_initials, otherPinyin: row.name_other_pinyin, otherInitials: row.name_other_initials, sex: coalesce(row.sex, row.subject_sex), registerSex: row.sex, birthDate: coalesce(row.birth_date, row.subject_born), registerBirthDate: row.birth_date, deathDate: row.death_date, registerDeathDate: row.death_date, ethnicity: row.ethnicity, education: row.education, divisionCode: row.division_code, dwellingKey: row.address_key, address: row.address}
WITH row, p
MATCH (d:Dwelling {dwellingKey: row.address_key})
CREATE (p)-[r:LOCATED_AT]->(d)
SET r = row.said;
