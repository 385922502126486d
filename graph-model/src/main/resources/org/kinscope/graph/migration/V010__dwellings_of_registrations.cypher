// Who is registered at a dwelling: found by the dwelling, where the register of persons names none.
CREATE INDEX registered_in_dwelling IF NOT EXISTS FOR ()-[r:REGISTERED_IN]-() ON (r.dwellingKey);
