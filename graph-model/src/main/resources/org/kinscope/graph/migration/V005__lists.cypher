// Lists of a division go along it in order, from where the last page ended.
CREATE INDEX person_division IF NOT EXISTS FOR (n:Person) ON (n.divisionCode, n.personId);
CREATE INDEX household_division IF NOT EXISTS FOR (n:Household) ON (n.divisionCode, n.householdNo);
