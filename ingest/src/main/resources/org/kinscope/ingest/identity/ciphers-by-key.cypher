// How many encrypted texts are there under each version of the cipher key?
// Parameters: none
MATCH (n) WHERE n.idCipher IS NOT NULL OR n.rowCipher IS NOT NULL OR n.recordCipher IS NOT NULL
UNWIND [c IN [n.idCipher, n.rowCipher, n.recordCipher] WHERE c IS NOT NULL] AS cipher
WITH CASE WHEN cipher CONTAINS ':' THEN toInteger(split(cipher, ':')[0]) ELSE 1 END AS version
RETURN version, count(*) AS texts
ORDER BY version
