// How many deliveries does the graph hold that are not of the sample city?
// The sample city's deliveries carry its day.
MATCH (d:Delivery)
WHERE d.date <> date('2020-12-31')
RETURN count(d) AS others
