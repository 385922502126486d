// Who is there?
// The whole city; no parameters. The order is made on arrival, where a sort costs the database nothing.
MATCH (p:Person)
RETURN p.personId AS personId,
       p.name AS name,
       p.birthDate AS birthDate,
       p.deathDate AS deathDate,
       p.divisionCode AS divisionCode,
       p.dwellingKey AS dwellingKey,
       p.deliveryNo AS deliveryNo, p.fileNo AS fileNo, p.line AS line
