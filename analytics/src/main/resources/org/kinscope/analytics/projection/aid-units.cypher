// Which units are there?
// The whole city; no parameters. The order is made on arrival, where a sort costs the database nothing.
MATCH (u:AidUnit)
RETURN u.aidUnitNo AS aidUnitNo,
       u.divisionCode AS divisionCode,
       u.dwellingKey AS dwellingKey
