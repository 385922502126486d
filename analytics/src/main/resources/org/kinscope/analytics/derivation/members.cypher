// Who belongs or belonged to these units?
// $ids: list of aidUnitNo
UNWIND $ids AS id
MATCH (:AidUnit {aidUnitNo: id})<-[:MEMBER_OF|WAS_MEMBER_OF]-(p:Person)
RETURN DISTINCT p.personId AS id
ORDER BY id
