// Which authorisations covered these people, as was known after one delivery? As authorisations.cypher.
// Parameters: $people list of personId; $asOf the day; $known number of the delivery
UNWIND $people AS id
MATCH (p:Person {personId: id})<-[:COVERS|WAS_COVERS]-(a)<-[:SIGNED|WAS_SIGNED]-(signer:Person)
WHERE a.deliveryNo <= $known < coalesce(a.untilDeliveryNo, $known + 1) AND a.signedOn <= $asOf
RETURN DISTINCT a {.authorisationNo, .scope, .signedOn, .validTo, .revokedOn, .deliveryNo, .fileNo, .line} AS authorisation,
       signer.personId AS signer, p.personId AS covers
ORDER BY authorisation.signedOn DESC, authorisation.authorisationNo, covers
