// By what else are these people found?
// Parameters: persons (list of personId, idMaskToken, otherPinyin, otherInitials)
UNWIND $persons AS person
MATCH (p:Person {personId: person.personId})
SET p.idMaskToken = person.idMaskToken, p.otherPinyin = person.otherPinyin, p.otherInitials = person.otherInitials
