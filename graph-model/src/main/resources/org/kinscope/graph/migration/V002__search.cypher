// Search by name, in whole or in part, in characters or pinyin; the cjk analyser cuts Chinese into pairs.
CREATE FULLTEXT INDEX person_search IF NOT EXISTS FOR (n:Person) ON EACH [n.name, n.pinyin, n.initials]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
