// With which keys was this graph begun, and is anybody in it?
// Parameters: none
OPTIONAL MATCH (k:KeyCheck {name: 'identity'})
RETURN k.fingerprint AS fingerprint, k.cipherKeys AS cipherKeys, EXISTS { MATCH (p:Person) WHERE p.personId > '' } AS anybody
