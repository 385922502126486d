// Who belongs or belonged to which unit?
// The whole city; no parameters. The order is made on arrival, where a sort costs the database nothing.
MATCH (p:Person)-[r:MEMBER_OF]->(u:AidUnit)
RETURN p.personId AS personId,
       u.aidUnitNo AS aidUnitNo,
       r.applicant AS applicant,
       r.from AS from,
       r.to AS to,
       r.deliveryNo AS deliveryNo, r.fileNo AS fileNo, r.line AS line
