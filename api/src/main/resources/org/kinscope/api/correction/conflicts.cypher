// Where do a department's registers and those of others say different things, and nobody has settled it?
// Parameters: $department one of the two that say it
MATCH (c:Conflict)
WHERE c.state IN ['OPEN', 'SENT_BACK'] AND $department IN [c.oneDepartment, c.otherDepartment]
OPTIONAL MATCH (c)-[:CONCERNS]->(p:Person)
RETURN c.attribute AS attribute, c.subjectKey AS subject, p.idCipher AS idCipher, c.state AS state,
       [{dataset: c.oneDataset, department: c.oneDepartment, value: c.oneValue, on: c.oneSaidOn},
        {dataset: c.otherDataset, department: c.otherDepartment, value: c.otherValue, on: c.otherSaidOn}] AS sides
ORDER BY attribute, c.conflictKey
