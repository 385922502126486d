// Which deliveries does the graph hold? The newest first.
// Parameters: none
MATCH (d:Delivery)
OPTIONAL MATCH (d)-[:HAS_FILE]->(f:DeliveryFile)
WITH d, count(f) AS files, sum(f.read) AS read, sum(f.loaded) AS loaded, sum(f.unchanged) AS unchanged, sum(f.quarantined) AS quarantined
RETURN d.deliveryNo AS no, d.date AS date, d.state = 'complete' AS complete, files, read, loaded, unchanged, quarantined
ORDER BY no DESC
