// Which units follow this one?
// $after: aidUnitNo; $limit: how many
MATCH (u:AidUnit) WHERE u.aidUnitNo > $after
RETURN u.aidUnitNo AS id ORDER BY id LIMIT $limit
