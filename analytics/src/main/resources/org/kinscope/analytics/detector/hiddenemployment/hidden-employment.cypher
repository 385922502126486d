// Is a member of a unit insured as an employee on a wage of at least S, and has no running wage?
// $asOf: the day; $policy: rules of that day (standards); $parameters: nothing of it is needed; $division: beginning of the unit's division code
// That there is no wage counts where incomes were ever delivered whole, or where the latest valid answer says 'none'.
CALL () {
  MATCH (d:Delivery)-[:HAS_FILE]->(f:DeliveryFile {dataset: 'incomes'})
  WHERE f.refused IS NULL AND (d.whole IS NULL OR 'incomes' IN d.whole)
  RETURN count(*) > 0 AS whole
}
MATCH (u:AidUnit)
WITH whole, u, coalesce(u.divisionCode, COLLECT {
       MATCH (u)<-[m:MEMBER_OF]-(a:Person) WHERE m.applicant AND a.divisionCode IS NOT NULL
       RETURN a.divisionCode ORDER BY a.personId LIMIT 1
     }[0]) AS division
WHERE coalesce(division, '') STARTS WITH $division
WITH whole, u, CASE WHEN division IS NULL THEN $policy.standards['city']
                    ELSE coalesce($policy.standards[left(division, 6)], $policy.standards[left(division, 4)]) END AS s
MATCH (u)<-[r:MEMBER_OF]-(p:Person)
WHERE coalesce(r.from <= $asOf, true) AND coalesce(r.to > $asOf, true)
  AND coalesce(p.deathDate > $asOf, true) AND coalesce(p.birthDate <= $asOf, true)
  AND EXISTS {
    MATCH (p)-[job:EMPLOYED_BY]->(:Company)
    WHERE job.wageBaseFen >= s AND coalesce(job.from <= $asOf, true) AND coalesce(job.to > $asOf, true)
  }
  AND NOT EXISTS {
    MATCH (p)-[:EARNED]->(i:Income {kind: 'wage'})
    WHERE i.amountPeriod <> 'once' AND coalesce(i.from <= $asOf, true) AND coalesce(i.to > $asOf, true)
  }
  AND (whole OR coalesce(COLLECT {
        MATCH (p)<-[:ASKED_ABOUT]-(v:VerificationRequest {dataset: 'incomes'})
        WHERE v.askedOn <= $asOf AND v.answeredOn <= $asOf AND coalesce(v.validTo >= $asOf, true)
        RETURN v.result ORDER BY v.answeredOn DESC, v.requestNo DESC LIMIT 1
      }[0] = 'none', false))
RETURN DISTINCT 'aid_unit' AS subjectKind, u.aidUnitNo AS subjectKey, [p.personId] AS identifying
ORDER BY subjectKey, identifying[0]
