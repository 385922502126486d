// How many deliveries does the graph hold beside the one with this digest?
// $digest: digest of a delivery's contents
MATCH (d:Delivery)
WHERE d.digest <> $digest
RETURN count(d) AS others
