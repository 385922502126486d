// Which of these conflicts stand, so that they can be marked?
// $keys: conflicts; $state: SENT_BACK or ACCEPTED; $note: why
UNWIND $keys AS key
MATCH (c:Conflict {conflictKey: key}) WHERE c.state <> 'CORRECTED'
SET c.state = $state, c.note = $note
RETURN key ORDER BY key
