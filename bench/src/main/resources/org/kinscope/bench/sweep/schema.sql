-- The facts that the questions below look at, a table a kind. NULL is "not known", as in the graph.
CREATE TABLE person (id VARCHAR, birth DATE, death DATE, division VARCHAR);
CREATE TABLE unit (no VARCHAR, division VARCHAR);
CREATE TABLE member (person VARCHAR, unit VARCHAR, applicant BOOLEAN, f DATE, t DATE);
CREATE TABLE status (unit VARCHAR, status VARCHAR, f DATE, t DATE);
-- Kinship both ways; for a marriage its spell.
CREATE TABLE tie (a VARCHAR, b VARCHAR, spouse BOOLEAN, f DATE, t DATE);
-- An asset's id is its number behind 'v' for a vehicle, 'e' for real estate, whose kind is its usage.
CREATE TABLE asset (id VARCHAR, no VARCHAR, vehicle BOOLEAN, kind VARCHAR, fen BIGINT);
CREATE TABLE owns (person VARCHAR, asset VARCHAR, f DATE, t DATE);
CREATE TABLE used (person VARCHAR, asset VARCHAR, day DATE);
CREATE TABLE aid (no VARCHAR, programme VARCHAR, person VARCHAR, unit VARCHAR, period VARCHAR, f DATE, t DATE);
-- The rules of the day.
CREATE TABLE tier (status VARCHAR, tier INTEGER);
CREATE TABLE exempt (kind VARCHAR);
CREATE TABLE dwelling (kind VARCHAR);
CREATE TABLE repeats (programme VARCHAR, days BIGINT);
