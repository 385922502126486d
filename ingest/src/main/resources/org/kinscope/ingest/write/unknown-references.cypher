// Which of these numbers has no node? (RefersToLabel, refersToProperty stand for label and property)
// Parameters: numbers (list)
UNWIND $numbers AS number
WITH number WHERE NOT EXISTS { (:RefersToLabel {refersToProperty: number}) }
RETURN number ORDER BY number
