// Which files are these, and who delivered them?
// Parameters: $files list of {deliveryNo, fileNo}
UNWIND $files AS wanted
MATCH (:Delivery {deliveryNo: wanted.deliveryNo})-[:HAS_FILE]->(f:DeliveryFile {fileNo: wanted.fileNo})
RETURN wanted.deliveryNo AS deliveryNo, f.fileNo AS fileNo, f.name AS name, f.dataset AS dataset,
       f.department AS department
ORDER BY deliveryNo, fileNo
