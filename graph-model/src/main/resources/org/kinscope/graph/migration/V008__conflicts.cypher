// The register of conflicts: each found by its key and by whom it is about; lists go by attribute; marks of change by their time.
CREATE CONSTRAINT conflict_conflict_key IF NOT EXISTS FOR (n:Conflict) REQUIRE n.conflictKey IS UNIQUE;
CREATE INDEX conflict_subject IF NOT EXISTS FOR (n:Conflict) ON (n.subjectKey);
CREATE INDEX conflict_attribute IF NOT EXISTS FOR (n:Conflict) ON (n.attribute, n.conflictKey);
CREATE INDEX conflict_division IF NOT EXISTS FOR (n:Conflict) ON (n.divisionCode, n.conflictKey);
CREATE INDEX superseded_conflict_key IF NOT EXISTS FOR (n:SupersededConflict) ON (n.conflictKey);
