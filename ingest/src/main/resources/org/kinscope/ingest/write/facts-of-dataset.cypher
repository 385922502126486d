// How many facts did all deliveries together add of these datasets?
// Parameters: datasets (list)
UNWIND $datasets AS dataset
MATCH (f:DeliveryFile {dataset: dataset})
RETURN dataset, sum(coalesce(f.added, 0)) AS facts
ORDER BY dataset
