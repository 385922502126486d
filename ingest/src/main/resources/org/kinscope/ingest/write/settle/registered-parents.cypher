// Whose parents does the register of households alone tell? Only where no birth certificate names a parent, the household
// has one head while both are in it, and the code says child or parent of the head without doubt; never in-laws.
// A household with more members than a family has is a collective one, whose relations tell nothing.
// Parameters: rows (subject), deliveryNo, headCodes, childCodes, parentCodes (GB/T 4761), largestFamily
UNWIND $rows AS row
MATCH (:Person {personId: row.subject})-[:REGISTERED_IN]->(h:Household)
WITH DISTINCT h
WHERE COUNT { (h)<-[:REGISTERED_IN]-() } <= $largestFamily
MATCH (h)<-[:REGISTERED_IN]-(child:Person)
WITH DISTINCT child
CALL (child) {
    MATCH (child)-[c:REGISTERED_IN]->(h:Household)
    WHERE c.relationToHead IN $childCodes + $headCodes
      AND COUNT { (h)<-[:REGISTERED_IN]-() } <= $largestFamily
      AND NOT EXISTS { (child)<-[:PARENT_OF {kind: 'birth'}]-() }
    MATCH (h)<-[o:REGISTERED_IN]-(other:Person)
    WHERE other <> child
      AND (c.from IS NULL OR o.to IS NULL OR c.from < o.to)
      AND (o.from IS NULL OR c.to IS NULL OR o.from < c.to)
    WITH c, collect({person: other, relation: o.relationToHead, said: o {.deliveryNo, .fileNo, .line}}) AS others
    WITH c, others, [x IN others WHERE x.relation IN $headCodes] AS heads
    WITH c, CASE
        WHEN c.relationToHead IN $childCodes AND size(heads) = 1
            THEN [{person: heads[0].person, said: c {.deliveryNo, .fileNo, .line}}]
        WHEN c.relationToHead IN $headCodes AND size(heads) = 0
            THEN [x IN others WHERE x.relation IN $parentCodes
                  | {person: x.person, said: x.said}]
        ELSE [] END AS found
    UNWIND found AS one
    WITH one.person AS person, one.said AS said ORDER BY said.deliveryNo, said.fileNo, said.line
    WITH person, head(collect(said)) AS said
    RETURN collect({person: person, said: said}) AS parents
}
CALL (child, parents) {
    MATCH (child)<-[r:PARENT_OF {kind: 'registered'}]-(parent)
    WHERE NOT parent IN [x IN parents | x.person]
    FOREACH (x IN CASE WHEN coalesce(r.sinceDeliveryNo, r.deliveryNo) < $deliveryNo THEN [1] ELSE [] END |
        CREATE (parent)-[was:WAS_PARENT_OF]->(child)
        SET was = properties(r), was.untilDeliveryNo = $deliveryNo)
    DELETE r
}
CALL (child, parents) {
    UNWIND parents AS x
    WITH child, x.person AS parent, x.said AS said
    WHERE NOT EXISTS { (parent)-[:PARENT_OF {kind: 'registered'}]->(child) }
    CREATE (parent)-[r:PARENT_OF {kind: 'registered'}]->(child)
    SET r += said, r.sinceDeliveryNo = CASE WHEN said.deliveryNo < $deliveryNo THEN $deliveryNo END
};
