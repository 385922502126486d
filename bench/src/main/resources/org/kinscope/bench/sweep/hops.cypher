// How many people are within so many steps of kinship of one, that one included?
// $id: personId. The greatest number of steps, 4, is replaced by the one that is asked for: a path's length is no parameter.
MATCH (p:Person {personId: $id})-[:SPOUSE_OF|PARENT_OF|SIBLING_OF*0..4]-(q:Person)
RETURN count(DISTINCT q) AS reached
