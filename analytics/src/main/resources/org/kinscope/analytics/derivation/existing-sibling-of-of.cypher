// Who is believed to share a parent with these people until now?
// $ids: list of personId. A relation of two of them is told once.
UNWIND $ids AS id
MATCH (:Person {personId: id})-[r:SIBLING_OF]-(:Person)
WITH DISTINCT r
RETURN elementId(r) AS id, startNode(r).personId AS fromId, endNode(r).personId AS toId, properties(r) AS properties
