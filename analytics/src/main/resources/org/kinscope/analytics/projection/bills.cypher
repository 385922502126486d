// Who bore which medical bill?
// The whole city; no parameters. The order is made on arrival, where a sort costs the database nothing.
MATCH (p:Person)-[:BORE]->(b:MedicalBill)
RETURN p.personId AS personId,
       b.settledOn AS settledOn,
       b.selfPaidFen AS selfPaidFen,
       b.deliveryNo AS deliveryNo, b.fileNo AS fileNo, b.line AS line
