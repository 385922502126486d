// Which aid units have these numbers? A unit without a division stands where its applicant lives.
// Parameters: $nos list of aidUnitNo; $scope division prefix
UNWIND $nos AS no
MATCH (u:AidUnit {aidUnitNo: no})
WITH u, coalesce(u.divisionCode,
                 COLLECT { MATCH (u)<-[:MEMBER_OF {applicant: true}]-(p:Person)
                           WHERE p.divisionCode IS NOT NULL
                           RETURN p.divisionCode ORDER BY p.personId LIMIT 1 }[0]) AS divisionCode
WHERE $scope = '' OR divisionCode STARTS WITH $scope
OPTIONAL MATCH (d:Division {code: divisionCode})
RETURN u.aidUnitNo AS no, divisionCode, d.name AS divisionName, u.address AS address
ORDER BY no
