// What are divisions called?
MATCH (d:Division)
WHERE d.name IS NOT NULL
RETURN d.code AS code, d.name AS name
ORDER BY code
