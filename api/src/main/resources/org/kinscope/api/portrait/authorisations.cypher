// Which authorisations cover these people, and who signed them? Those signed up to the day, newest first.
// Parameters: $people list of personId; $asOf the day
UNWIND $people AS id
MATCH (p:Person {personId: id})<-[:COVERS]-(a:Authorisation)<-[:SIGNED]-(signer:Person)
WHERE a.signedOn <= $asOf
RETURN a {.authorisationNo, .scope, .signedOn, .validTo, .revokedOn, .deliveryNo, .fileNo, .line} AS authorisation,
       signer.personId AS signer, p.personId AS covers
ORDER BY authorisation.signedOn DESC, authorisation.authorisationNo, covers
