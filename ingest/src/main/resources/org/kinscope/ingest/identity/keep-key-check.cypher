// Which keys does this graph need from now on?
// Parameters: fingerprint of person and token key; cipherKeys list of version:fingerprint
MERGE (k:KeyCheck {name: 'identity'})
SET k.fingerprint = $fingerprint, k.cipherKeys = $cipherKeys
