// What are these vehicles? As the newest registration says.
// Parameters: rows (plate_no), deliveryNo
UNWIND $rows AS row
WITH DISTINCT row.plate_no AS plateNo
MATCH (v:Vehicle {plateNo: plateNo})
CALL (v) {
    MATCH (v)<-[r:OWNS]-()
    RETURN r AS newest ORDER BY r.from DESC, r.factKey LIMIT 1
}
SET v += {kind: newest.kind, model: newest.model, valueFen: newest.valueFen};
