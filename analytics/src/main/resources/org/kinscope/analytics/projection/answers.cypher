// What were departments asked about whom, and what did they answer?
// The whole city; no parameters. The order is made on arrival, where a sort costs the database nothing.
MATCH (p:Person)<-[:ASKED_ABOUT]-(v:VerificationRequest)
RETURN p.personId AS personId,
       v.requestNo AS requestNo,
       v.dataset AS dataset,
       v.askedOn AS askedOn,
       v.answeredOn AS answeredOn,
       v.result AS result,
       v.validTo AS validTo,
       v.deliveryNo AS deliveryNo, v.fileNo AS fileNo, v.line AS line
