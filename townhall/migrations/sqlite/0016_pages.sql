-- A page of the list begins where the one before ended, by number: numbers are given in the order of receipt.
DROP INDEX applications_by_receipt;
DROP INDEX applications_unopened;
CREATE INDEX applications_by_service ON applications (service, id);
CREATE INDEX applications_unopened ON applications (id) WHERE opened_at IS NULL;
CREATE INDEX applications_unopened_by_service ON applications (service, id) WHERE opened_at IS NULL;
CREATE INDEX applications_unbound ON applications (id) WHERE bound = 0;
CREATE INDEX applications_unbound_by_service ON applications (service, id) WHERE bound = 0;

-- How many there are is counted along.
CREATE TABLE counts (
    service TEXT PRIMARY KEY,
    applications INTEGER NOT NULL,
    unopened INTEGER NOT NULL,
    unbound INTEGER NOT NULL
) STRICT;
INSERT INTO counts (service, applications, unopened, unbound)
SELECT service, count(*), sum(opened_at IS NULL), sum(bound = 0) FROM applications GROUP BY service;
