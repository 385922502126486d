// What are these texts under the newest key? One that was changed meanwhile stays as it is.
// Parameters: rows (list of id, idCipher, rowCipher, recordCipher, newIdCipher, newRowCipher, newRecordCipher; null where there is none)
UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.id
SET n.idCipher = CASE WHEN n.idCipher = row.idCipher THEN row.newIdCipher ELSE n.idCipher END,
    n.rowCipher = CASE WHEN n.rowCipher = row.rowCipher THEN row.newRowCipher ELSE n.rowCipher END,
    n.recordCipher = CASE WHEN n.recordCipher = row.recordCipher THEN row.newRecordCipher ELSE n.recordCipher END
