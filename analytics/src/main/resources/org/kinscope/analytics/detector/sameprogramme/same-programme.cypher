// Does one person have one programme twice: at once, or one-off within the repeat window?
// $asOf: the day; $policy: rules of that day (programmes.<code>.repeatWindowDays);
// $parameters.lookbackMonths: how far back an overlap may lie; $division: beginning of the person's division code
MATCH (p:Person)-[:RECEIVED]->(later:Grant)
WHERE coalesce(p.divisionCode, '') STARTS WITH $division
MATCH (p)-[:RECEIVED]->(earlier:Grant {programmeCode: later.programmeCode})
WITH p, later, earlier,
     coalesce(later.from, date('0001-01-01')) AS laterFrom, coalesce(later.to, date('9999-12-31')) AS laterTo,
     coalesce(earlier.from, date('0001-01-01')) AS earlierFrom, coalesce(earlier.to, date('9999-12-31')) AS earlierTo
WHERE earlierFrom < laterFrom OR (earlierFrom = laterFrom AND earlier.grantNo < later.grantNo)
WITH p, later, earlier, laterFrom, laterTo, earlierFrom,
     CASE WHEN earlierTo < laterTo THEN earlierTo ELSE laterTo END AS sharedTo
WHERE (
    // By month or year: they share a day, and one of these days lies in the time looked back upon.
    later.amountPeriod <> 'once' AND earlier.amountPeriod <> 'once'
    AND laterFrom < sharedTo AND laterFrom <= $asOf
    AND sharedTo > $asOf - duration({months: $parameters.lookbackMonths})
  ) OR (
    // One-off: nearer than the programme's window; a programme without a window never repeats.
    later.amountPeriod = 'once' AND earlier.amountPeriod = 'once'
    AND later.from <= $asOf
    AND duration.inDays(earlier.from, later.from).days < $policy.programmes[later.programmeCode].repeatWindowDays
  )
RETURN DISTINCT 'person' AS subjectKind, p.personId AS subjectKey, [later.programmeCode, later.grantNo] AS identifying
ORDER BY subjectKey, identifying[0], identifying[1]
