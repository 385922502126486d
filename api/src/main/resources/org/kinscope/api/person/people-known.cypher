// Who were these people, as was known after one delivery? Whom no row had named is not visible.
// Parameters: $ids list of personId; $scope division prefix; $known number of the delivery
UNWIND $ids AS id
MATCH (p:Person {personId: id})
WITH p, head([v IN [p] + [(p)-[:SUPERSEDES]->(o) | o] WHERE v.deliveryNo <= $known < coalesce(v.untilDeliveryNo, $known + 1)]) AS was
CALL (p) {
  OPTIONAL MATCH (p)<-[:RESOLVES_TO|WAS_RESOLVES_TO]-(s) WHERE s.deliveryNo <= $known < coalesce(s.untilDeliveryNo, $known + 1)
  RETURN min(CASE s.source WHEN 'births' THEN s.birthDate END) AS born, min(s.diedOn) AS died
}
OPTIONAL MATCH (d:Division {code: was.divisionCode})
WITH p, was, born, died, head([v IN [d] + [(d)-[:SUPERSEDES]->(o) | o] WHERE v.deliveryNo <= $known < coalesce(v.untilDeliveryNo, $known + 1) | v.name]) AS divisionName,
     was IS NOT NULL AND ($scope = '' OR coalesce(was.divisionCode STARTS WITH $scope, false)
       OR EXISTS { (p)-[m:MEMBER_OF|WAS_MEMBER_OF WHERE m.deliveryNo <= $known < coalesce(m.untilDeliveryNo, $known + 1)]->(u:AidUnit) WHERE u.divisionCode STARTS WITH $scope }) AS visible
RETURN p.personId AS id, visible, was.factKey IS NOT NULL AS registered,
       CASE WHEN visible
            THEN was {.name, .idCipher, .sex, .address, .divisionCode, .deliveryNo, .fileNo, .line, divisionName: divisionName,
                      birthDate: coalesce(was.registerBirthDate, born, was.birthDate),
                      deathDate: CASE WHEN died IS NULL OR was.registerDeathDate < died THEN was.registerDeathDate ELSE died END}
            ELSE {} END AS seen
ORDER BY id
