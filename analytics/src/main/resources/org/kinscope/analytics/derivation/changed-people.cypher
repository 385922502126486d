// Which of these people live or lived on other days, or at another dwelling, than before a delivery?
// $ids: list of personId; $since: the number of the delivery. New people count as both; so do those of whose records one changed.
UNWIND $ids AS id
MATCH (p:Person {personId: id})
WITH p, COLLECT { MATCH (p)-[:SUPERSEDES]->(o:SupersededPerson) WHERE o.untilDeliveryNo >= $since RETURN o } AS before
WITH p, before,
     size(before) = 0 AND p.deliveryNo >= $since
       OR EXISTS {
         MATCH (p)<-[:RESOLVES_TO]-(s:SourcePerson)
         WHERE s.deliveryNo >= $since OR EXISTS { (s)-[:SUPERSEDES]->(o:SupersededPerson) WHERE o.untilDeliveryNo >= $since }
       } AS fresh
RETURN p.personId AS id,
       fresh OR any(o IN before WHERE coalesce(toString(o.birthDate), '') <> coalesce(toString(p.birthDate), '')
                                   OR coalesce(toString(o.deathDate), '') <> coalesce(toString(p.deathDate), '')) AS dates,
       fresh OR p.dwellingKey IS NULL OR any(o IN before WHERE coalesce(o.dwellingKey, '') <> p.dwellingKey) AS dwelling
ORDER BY id
