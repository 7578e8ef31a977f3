-- Versions are found by their first one: this step asks so for each application, and every new one does.
CREATE INDEX applications_by_first ON applications (version_of) WHERE version_of IS NOT NULL;

-- A case, by the number of its first application. Where two parties fill a form each, both parts are one case.
CREATE TABLE cases (
    number INTEGER PRIMARY KEY,
    service TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('arrived', 'in_progress', 'decided', 'closed', 'withdrawn', 'destroyed')),
    received_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;

-- Each application is a version of the answers of its party in a case.
ALTER TABLE applications ADD COLUMN case_number INTEGER REFERENCES cases;
ALTER TABLE applications ADD COLUMN version INTEGER NOT NULL DEFAULT 1;

INSERT INTO cases (number, service, state, received_at, changed_at)
SELECT id, service, 'arrived', received_at, received_at FROM applications WHERE version_of IS NULL;
WITH RECURSIVE begun (id, first) AS (
    SELECT id, id FROM applications WHERE version_of IS NULL
    UNION ALL SELECT later.id, begun.first FROM applications later JOIN begun ON later.version_of = begun.id)
UPDATE applications SET case_number = (SELECT first FROM begun WHERE begun.id = applications.id),
    version = 1 + (SELECT count(*) FROM applications earlier
        WHERE applications.version_of IS NOT NULL AND earlier.id < applications.id
        AND (earlier.id = applications.version_of OR earlier.version_of = applications.version_of));

-- Cases that began with the part of a second party join the case of the oldest application that it meets. A case that
-- began so itself is none to join: it may be the very same, or one that is joined to another and gone.
CREATE TEMPORARY TABLE joining AS
SELECT own.application AS part, (SELECT first.case_number FROM parts other
    JOIN applications first ON first.id = other.application
    WHERE other.join_id = own.join_id AND other.service = own.partner AND other.partner = own.service
    AND other.party = 'first'
    AND first.case_number NOT IN (SELECT application FROM parts WHERE party = 'second')
    ORDER BY other.application LIMIT 1) AS case_number
FROM parts own WHERE own.party = 'second' AND own.application IN (SELECT number FROM cases);
DELETE FROM joining WHERE case_number IS NULL;
UPDATE applications SET case_number =
    (SELECT joining.case_number FROM joining WHERE part = applications.case_number)
WHERE case_number IN (SELECT part FROM joining);
DELETE FROM cases WHERE number IN (SELECT part FROM joining);
DROP TABLE joining;
UPDATE cases SET changed_at = (SELECT max(received_at) FROM applications WHERE case_number = cases.number);
CREATE INDEX applications_by_case_number ON applications (case_number, id);
