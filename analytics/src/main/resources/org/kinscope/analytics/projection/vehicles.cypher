// Which vehicles are there?
// The whole city; no parameters. The order is made on arrival, where a sort costs the database nothing.
MATCH (v:Vehicle)
RETURN v.plateNo AS plateNo,
       v.kind AS kind,
       v.model AS model,
       v.valueFen AS valueFen
