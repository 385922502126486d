// To which units do or did these people belong?
// $ids: list of personId
UNWIND $ids AS id
MATCH (p:Person {personId: id})-[r:MEMBER_OF]->(u:AidUnit)
RETURN p.personId AS personId,
       u.aidUnitNo AS aidUnitNo,
       r.applicant AS applicant,
       r.from AS from,
       r.to AS to,
       r.deliveryNo AS deliveryNo, r.fileNo AS fileNo, r.line AS line
ORDER BY personId, aidUnitNo, from
