// Who belonged to these units up to the day, as was known after one delivery?
// Parameters: $nos list of aidUnitNo; $asOf the day; $known number of the delivery
UNWIND $nos AS no
MATCH (u:AidUnit {aidUnitNo: no})<-[m:MEMBER_OF|WAS_MEMBER_OF WHERE m.deliveryNo <= $known < coalesce(m.untilDeliveryNo, $known + 1)]-(p:Person)
WHERE m.from IS NULL OR m.from <= $asOf
WITH no, m, p, head([v IN [p] + [(p)-[:SUPERSEDES]->(o) | o] WHERE v.deliveryNo <= $known < coalesce(v.untilDeliveryNo, $known + 1)]) AS was
CALL (p) {
  OPTIONAL MATCH (p)<-[:RESOLVES_TO|WAS_RESOLVES_TO]-(s) WHERE s.deliveryNo <= $known < coalesce(s.untilDeliveryNo, $known + 1)
  RETURN min(s.diedOn) AS died
}
WITH no, m, p, CASE WHEN died IS NULL OR was.registerDeathDate < died THEN was.registerDeathDate ELSE died END AS died
RETURN no, p.personId AS personId, coalesce(m.applicant, false) AS applicant, m.from AS from, m.to AS to,
       (m.to IS NULL OR m.to > $asOf) AND (died IS NULL OR died > $asOf) AS running,
       m.deliveryNo AS deliveryNo, m.fileNo AS fileNo, m.line AS line
ORDER BY no, running DESC, applicant DESC, from, personId
