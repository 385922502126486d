// Which divisions are named here? Each stands in the one that its code begins with.
// Parameters: divisions (list of code, level, parent, said; parents first)
UNWIND $divisions AS division
MERGE (d:Division {code: division.code})
ON CREATE SET d.level = division.level, d += division.said
WITH division, d
MATCH (parent:Division {code: division.parent})
MERGE (d)-[:WITHIN]->(parent)
