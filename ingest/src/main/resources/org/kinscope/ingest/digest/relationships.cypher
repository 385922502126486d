// What do all relationships between facts say, and between what?
// Parameters: without (list of labels that hold no facts)
MATCH (a)-[r]->(b)
WHERE NOT any(label IN labels(a) WHERE label IN $without) AND NOT any(label IN labels(b) WHERE label IN $without)
  AND NOT (b:Superseded AND b.factKey IS NULL)
RETURN type(r) AS type, properties(r) AS properties,
    [x IN [a, b] | CASE
        WHEN x:Superseded THEN x.factKey + x.rowHash
        WHEN x:Person THEN x.personId
        WHEN x:SourcePerson THEN coalesce(x.factKey, x.sourceKey)
        WHEN x:Household THEN x.householdNo
        WHEN x:AidUnit THEN x.aidUnitNo
        WHEN x:Dwelling THEN x.dwellingKey
        WHEN x:Division THEN x.code
        WHEN x:Account THEN x.accountToken
        WHEN x:Vehicle THEN x.plateNo
        WHEN x:RealEstate THEN x.propertyNo
        WHEN x:Company THEN x.uscc
        WHEN x:Phone THEN x.phoneToken
        ELSE coalesce(x.factKey, x.id, '') END] AS ends
