// Which aid units had these numbers, as was known after one delivery? Each lives where its members' rows of then say.
// Parameters: $nos list of aidUnitNo; $scope division prefix; $known number of the delivery
UNWIND $nos AS no
MATCH (u:AidUnit {aidUnitNo: no})
WHERE u.deliveryNo <= $known
CALL (u) {
  OPTIONAL MATCH (u)<-[r:MEMBER_OF|WAS_MEMBER_OF WHERE r.deliveryNo <= $known < coalesce(r.untilDeliveryNo, $known + 1)]-()
  WITH r ORDER BY coalesce(r.applicant, false) DESC, r.to IS NULL DESC, coalesce(r.from, date('0001-01-01')) DESC, r.factKey
  RETURN head(collect(r.divisionCode)) AS said, head(collect(r.address)) AS address
}
WITH u, address, coalesce(said, COLLECT {
  MATCH (u)<-[m:MEMBER_OF|WAS_MEMBER_OF {applicant: true} WHERE m.deliveryNo <= $known < coalesce(m.untilDeliveryNo, $known + 1)]-(p:Person)
  WITH p, head([v IN [p] + [(p)-[:SUPERSEDES]->(o) | o] WHERE v.deliveryNo <= $known < coalesce(v.untilDeliveryNo, $known + 1) | v.divisionCode]) AS code
  WHERE code IS NOT NULL
  RETURN code ORDER BY p.personId LIMIT 1
}[0]) AS divisionCode
WHERE $scope = '' OR divisionCode STARTS WITH $scope
OPTIONAL MATCH (d:Division {code: divisionCode})
RETURN u.aidUnitNo AS no, divisionCode, head([v IN [d] + [(d)-[:SUPERSEDES]->(o) | o] WHERE v.deliveryNo <= $known < coalesce(v.untilDeliveryNo, $known + 1) | v.name]) AS divisionName, address
ORDER BY no
