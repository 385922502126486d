// What ties these to others on the day, as was known? Of each one no more than $most ties come, so that a hub costs no more than others.
// What was derived (no delivery said it) is known only now.
// Parameters: $persons, $aidUnits, $households, $dwellings, $companies, $vehicles, $realEstates, $accounts, $phones lists of keys;
// $kinds types of relationships; $most; $asOf the day; $known number of the delivery; $now whether that is the last
CALL () {
  UNWIND $persons AS key MATCH (n:Person {personId: key}) RETURN n, 'PERSON' AS kind, key
  UNION ALL
  UNWIND $aidUnits AS key MATCH (n:AidUnit {aidUnitNo: key}) RETURN n, 'AID_UNIT' AS kind, key
  UNION ALL
  UNWIND $households AS key MATCH (n:Household {householdNo: key}) RETURN n, 'HOUSEHOLD' AS kind, key
  UNION ALL
  UNWIND $dwellings AS key MATCH (n:Dwelling {dwellingKey: key}) RETURN n, 'DWELLING' AS kind, key
  UNION ALL
  UNWIND $companies AS key MATCH (n:Company {uscc: key}) RETURN n, 'COMPANY' AS kind, key
  UNION ALL
  UNWIND $vehicles AS key MATCH (n:Vehicle {plateNo: key}) RETURN n, 'VEHICLE' AS kind, key
  UNION ALL
  UNWIND $realEstates AS key MATCH (n:RealEstate {propertyNo: key}) RETURN n, 'REAL_ESTATE' AS kind, key
  UNION ALL
  UNWIND $accounts AS key MATCH (n:Account {accountToken: key}) RETURN n, 'ACCOUNT' AS kind, key
  UNION ALL
  UNWIND $phones AS key MATCH (n:Phone {phoneToken: key}) RETURN n, 'PHONE' AS kind, key
}
// What led to and from an earlier version stands on that version.
CALL (n) {
  UNWIND CASE WHEN $now THEN [n] ELSE [n] + [(n)-[:SUPERSEDES]->(v) | v] END AS version
  MATCH (version)-[r:SPOUSE_OF|WAS_SPOUSE_OF|PARENT_OF|WAS_PARENT_OF|SIBLING_OF|CO_RESIDES|SUPPORTS|FILED_KIN|WAS_FILED_KIN|REGISTERED_IN|WAS_REGISTERED_IN|MEMBER_OF|WAS_MEMBER_OF|LOCATED_AT|WAS_LOCATED_AT|HAS_ROLE|WAS_HAS_ROLE|EMPLOYED_BY|WAS_EMPLOYED_BY|OWNS|WAS_OWNS|USED|WAS_USED|HOLDS|WAS_HOLDS|REACHED_AT|WAS_REACHED_AT]-(o:Person|AidUnit|Household|Dwelling|Company|Vehicle|RealEstate|Account|Phone|SupersededPerson|SupersededCompany)
  WHERE replace(type(r), 'WAS_', '') IN $kinds
    AND (r.deliveryNo IS NULL AND $now OR coalesce(r.sinceDeliveryNo, r.deliveryNo) <= $known < coalesce(r.untilDeliveryNo, $known + 1))
    AND coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true) AND coalesce(r.on <= $asOf, true)
    AND coalesce(o.birthDate <= $asOf, true)
  RETURN r, o, startNode(r) = version AS outgoing LIMIT $most
}
RETURN kind, key, replace(type(r), 'WAS_', '') AS tie, outgoing,
       CASE WHEN o:Person|SupersededPerson THEN 'PERSON' WHEN o:AidUnit THEN 'AID_UNIT' WHEN o:Household THEN 'HOUSEHOLD' WHEN o:Dwelling THEN 'DWELLING'
            WHEN o:Company|SupersededCompany THEN 'COMPANY' WHEN o:Vehicle THEN 'VEHICLE' WHEN o:RealEstate THEN 'REAL_ESTATE' WHEN o:Account THEN 'ACCOUNT'
            ELSE 'PHONE' END AS otherKind,
       coalesce(o.personId, o.aidUnitNo, o.householdNo, o.uscc, o.plateNo, o.propertyNo, o.accountToken, o.phoneToken, o.dwellingKey) AS otherKey,
       CASE WHEN r:HAS_ROLE|WAS_HAS_ROLE THEN r.role WHEN r:REGISTERED_IN|WAS_REGISTERED_IN THEN r.relationToHead
            WHEN r:PARENT_OF|WAS_PARENT_OF THEN r.kind WHEN r:SUPPORTS|SIBLING_OF THEN r.basis END AS role,
       r.share AS share, r.from AS from, r.to AS to, r.on AS on, r.deliveryNo AS deliveryNo, r.fileNo AS fileNo, r.line AS line
ORDER BY kind, key, tie, otherKind, otherKey
