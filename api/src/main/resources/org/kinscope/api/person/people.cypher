// Who are these people? A reader sees those who live in the scope or are aided in it; of all others
// only that they are there.
// Parameters: $ids list of personId; $scope division prefix
UNWIND $ids AS id
MATCH (p:Person {personId: id})
OPTIONAL MATCH (d:Division {code: p.divisionCode})
WITH p, d,
     $scope = '' OR coalesce(p.divisionCode STARTS WITH $scope, false)
       OR EXISTS { (p)-[:MEMBER_OF]->(u:AidUnit) WHERE u.divisionCode STARTS WITH $scope } AS visible
RETURN p.personId AS id, visible, p.factKey IS NOT NULL AS registered,
       CASE WHEN visible
            THEN p {.name, .idCipher, .sex, .birthDate, .deathDate, .address, .divisionCode,
                    .deliveryNo, .fileNo, .line, divisionName: d.name}
            ELSE {} END AS seen
ORDER BY id
