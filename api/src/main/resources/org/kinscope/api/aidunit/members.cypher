// Who belongs or belonged to these units, up to the day?
// Parameters: $nos list of aidUnitNo; $asOf the day
UNWIND $nos AS no
MATCH (u:AidUnit {aidUnitNo: no})<-[m:MEMBER_OF]-(p:Person)
WHERE m.from IS NULL OR m.from <= $asOf
RETURN no, p.personId AS personId, coalesce(m.applicant, false) AS applicant, m.from AS from, m.to AS to,
       (m.to IS NULL OR m.to > $asOf) AND (p.deathDate IS NULL OR p.deathDate > $asOf) AS running,
       m.deliveryNo AS deliveryNo, m.fileNo AS fileNo, m.line AS line
ORDER BY no, running DESC, applicant DESC, from, personId
