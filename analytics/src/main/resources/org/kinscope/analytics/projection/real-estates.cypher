// Which pieces of real estate are there?
// The whole city; no parameters. The order is made on arrival, where a sort costs the database nothing.
MATCH (e:RealEstate)
RETURN e.propertyNo AS propertyNo,
       e.usage AS usage,
       e.areaM2 AS areaM2,
       e.valueFen AS valueFen
