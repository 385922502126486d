// Search without a scan: each of these finds its few by one seek, whatever the size of the city.
CREATE INDEX person_pinyin IF NOT EXISTS FOR (n:Person) ON (n.pinyin);
CREATE INDEX person_initials IF NOT EXISTS FOR (n:Person) ON (n.initials);
CREATE INDEX person_other_pinyin IF NOT EXISTS FOR (n:Person) ON (n.otherPinyin);
CREATE INDEX person_other_initials IF NOT EXISTS FOR (n:Person) ON (n.otherInitials);
CREATE INDEX person_id_mask IF NOT EXISTS FOR (n:Person) ON (n.idMaskToken);
CREATE FULLTEXT INDEX dwelling_search IF NOT EXISTS FOR (n:Dwelling) ON EACH [n.dwellingKey]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
