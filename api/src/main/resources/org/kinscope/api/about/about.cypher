// How much does the graph hold? Counts of the whole city, of no day: numbers, no people.
// Parameters: none
CALL () { MATCH (p:Person) RETURN count(p) AS persons }
CALL () { MATCH (u:AidUnit) RETURN count(u) AS aidUnits }
RETURN persons, aidUnits
