// Was a delivery of the same content loaded whole?
// Parameters: digest
RETURN EXISTS { (:Delivery {digest: $digest, state: 'complete'}) } AS whole
ORDER BY whole
