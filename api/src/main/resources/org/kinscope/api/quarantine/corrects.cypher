// Which deliveries do deliveries correct?
// Parameters: $deliveries list of numbers
UNWIND $deliveries AS no
MATCH (:Delivery {deliveryNo: no})-[:CORRECTS]->(d:Delivery)
RETURN no, d.deliveryNo AS corrected
ORDER BY no, corrected
