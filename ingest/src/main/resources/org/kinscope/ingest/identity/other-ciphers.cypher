// Which encrypted texts were made under another key than this one?
// Whatever has such a property is seen: people, their earlier versions, records, refused rows.
// Parameters: prefix what the texts of the key begin with
MATCH (n)
WHERE n.idCipher IS NOT NULL AND NOT n.idCipher STARTS WITH $prefix
   OR n.rowCipher IS NOT NULL AND NOT n.rowCipher STARTS WITH $prefix
   OR n.recordCipher IS NOT NULL AND NOT n.recordCipher STARTS WITH $prefix
RETURN elementId(n) AS id, n.idCipher AS idCipher, n.rowCipher AS rowCipher, n.recordCipher AS recordCipher
