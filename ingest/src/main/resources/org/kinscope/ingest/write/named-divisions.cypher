// Which divisions did deliveries name?
// Parameters: none
MATCH (d:Division)
WHERE d.name IS NOT NULL
RETURN d.code AS code
ORDER BY code
