// Which are some unit and some member of it?
// Parameters: none
// At most one row; any unit with a member will do.
MATCH (u:AidUnit)<-[:MEMBER_OF]-(p:Person)
RETURN u.aidUnitNo AS aidUnitNo, p.personId AS personId
LIMIT 1
