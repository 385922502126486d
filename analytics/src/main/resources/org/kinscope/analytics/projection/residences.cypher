// Where does each person live by registrations and by the rolls of aid?
// The whole city; no parameters. The order is made on arrival, where a sort costs the database nothing.
MATCH (p:Person)-[r:REGISTERED_IN|MEMBER_OF]->()
WHERE size(r.dwellingKey) > 0
RETURN p.personId AS personId,
       CASE type(r) WHEN 'MEMBER_OF' THEN 'aid_units' ELSE 'registrations' END AS dataset,
       r.dwellingKey AS dwellingKey,
       r.from AS from,
       r.to AS to,
       r.deliveryNo AS deliveryNo, r.fileNo AS fileNo, r.line AS line
