// At which institution are these accounts, and how do their numbers end?
// Parameters: $accounts list of accountToken
UNWIND $accounts AS token
MATCH (a:Account {accountToken: token})
RETURN token, a.institution AS institution, a.tail AS tail
ORDER BY token
