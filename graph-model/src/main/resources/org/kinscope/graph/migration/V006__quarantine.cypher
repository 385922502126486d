// Refused rows are found by their entry, by what they are about, by their state and in the order of their places.
CREATE CONSTRAINT quarantine_entry IF NOT EXISTS FOR (n:QuarantineEntry) REQUIRE n.entryId IS UNIQUE;
CREATE INDEX quarantine_about IF NOT EXISTS FOR (n:QuarantineEntry) ON (n.aboutKey);
CREATE INDEX quarantine_right IF NOT EXISTS FOR (n:QuarantineEntry) ON (n.rightInDeliveryNo);
CREATE INDEX quarantine_state IF NOT EXISTS FOR (n:QuarantineEntry) ON (n.state);
CREATE INDEX quarantine_place IF NOT EXISTS FOR (n:QuarantineEntry) ON (n.place);
CREATE INDEX quarantine_rest IF NOT EXISTS FOR (n:QuarantineEntry) ON (n.restKey);
