// What does each record say by which it can be compared, and which delivery said the last of it? Persons and the records that belong
// to one; the order does not matter.
// Parameters: none
CALL () {
    MATCH (p:Person)
    CALL (p) {
        OPTIONAL MATCH (p)-[x:REACHED_AT]->(t:Phone) WHERE x.via IS NULL
        RETURN collect(t.phoneToken + '-' + t.tail) AS phones, max(x.deliveryNo) AS last
    }
    RETURN p AS n, p.personId AS record, p.birthDate AS birthDate, phones, last
    UNION ALL
    MATCH (s:SourcePerson {source: 'persons'})-[:RESOLVES_TO]->(p:Person)
    CALL (s, p) {
        OPTIONAL MATCH (p)-[x:REACHED_AT]->(t:Phone) WHERE s.sourceKey IN x.via
        RETURN collect(t.phoneToken + '-' + t.tail) AS phones, max(x.deliveryNo) AS last
    }
    RETURN s AS n, s.sourceKey AS record, s.birthDate AS birthDate, phones, last
}
RETURN record, n.idCipher AS idCipher, n.name AS name, n.sex AS sex, birthDate, n.address AS address, phones,
       CASE WHEN last > coalesce(n.deliveryNo, 0) THEN last ELSE coalesce(n.deliveryNo, 0) END AS deliveryNo
