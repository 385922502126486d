// What speaks so strongly against these pairs being one human that no likeness weighs it up? Lists that name a human once name both.
// A relationship belongs to the record that it is said under (via), else to the person at whom it stands.
// Parameters: pairs (list of left, right: personIds)
UNWIND $pairs AS pair
CALL (pair) {
    MATCH (a:Person {personId: pair.left}) RETURN a
    UNION
    MATCH (:SourcePerson {source: 'persons', sourceKey: pair.left})-[:RESOLVES_TO]->(a:Person) RETURN a
}
CALL (pair) {
    MATCH (b:Person {personId: pair.right}) RETURN b
    UNION
    MATCH (:SourcePerson {source: 'persons', sourceKey: pair.right})-[:RESOLVES_TO]->(b:Person) RETURN b
}
CALL (pair, a, b) {
    MATCH (:SourcePerson {source: 'births', sourceKey: pair.left}), (:SourcePerson {source: 'births', sourceKey: pair.right})
    RETURN 'two-birth-certificates' AS reason
    UNION
    MATCH (x:SourcePerson {source: 'deaths', sourceKey: pair.left}), (y:SourcePerson {source: 'deaths', sourceKey: pair.right})
    WHERE x.diedOn <> y.diedOn
    RETURN 'two-days-of-death' AS reason
    UNION
    MATCH (a)-[x:REGISTERED_IN|MEMBER_OF]->(h)
    WHERE coalesce(x.via[0], a.personId) = pair.left
    MATCH (h)<-[y:REGISTERED_IN|MEMBER_OF]-(b)
    WHERE coalesce(y.via[0], b.personId) = pair.right
      AND coalesce(x.from < y.to, true) AND coalesce(y.from < x.to, true)
    RETURN DISTINCT CASE WHEN h:Household THEN 'one-household' ELSE 'one-aid-unit' END AS reason
    UNION
    MATCH (a)-[x:SPOUSE_OF|PARENT_OF|FILED_KIN]-(b)
    WITH pair, coalesce(x.via, [startNode(x).personId, endNode(x).personId]) AS said
    WHERE pair.left IN said AND pair.right IN said
    RETURN 'kin' AS reason
    UNION
    MATCH (a)-[x:SPOUSE_OF]-(o), (b)-[y:SPOUSE_OF]-(p)
    WHERE x <> y AND o <> p
      AND pair.left IN coalesce(x.via, [a.personId]) AND pair.right IN coalesce(y.via, [b.personId])
      AND coalesce(x.from < y.to, true) AND coalesce(y.from < x.to, true)
    RETURN 'two-marriages' AS reason
}
RETURN pair.left AS left, pair.right AS right, collect(DISTINCT reason) AS reasons
ORDER BY left, right
