// Which addresses do registrations, memberships and ownerships have, and which keys? Whom do they place?
// Parameters: none
MATCH (p:Person)-[r:REGISTERED_IN|MEMBER_OF|OWNS|WAS_REGISTERED_IN|WAS_MEMBER_OF|WAS_OWNS]->(n) WHERE r.address IS NOT NULL
RETURN elementId(r) AS id, r.address AS address, r.dwellingKey AS key,
       n.householdNo AS household_no, n.aidUnitNo AS aid_unit_no, n.propertyNo AS property_no
