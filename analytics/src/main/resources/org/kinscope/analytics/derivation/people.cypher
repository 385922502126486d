// Who are these people?
// $ids: list of personId
UNWIND $ids AS id
MATCH (p:Person {personId: id})
RETURN p.personId AS personId,
       p.name AS name,
       p.birthDate AS birthDate,
       p.deathDate AS deathDate,
       p.divisionCode AS divisionCode,
       p.dwellingKey AS dwellingKey,
       p.deliveryNo AS deliveryNo, p.fileNo AS fileNo, p.line AS line
ORDER BY personId
