-- What the journal was before is in its chains by now.
DROP TABLE journal_before;
CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is only added to');
END;
CREATE TRIGGER journal_is_not_shortened BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is only added to');
END;
-- INSERT OR REPLACE deletes without asking the triggers on DELETE.
CREATE TRIGGER journal_is_not_replaced BEFORE INSERT ON journal
WHEN EXISTS (SELECT 1 FROM journal WHERE id = new.id OR (chain = new.chain AND seq = new.seq))
BEGIN
    SELECT RAISE(ABORT, 'the journal is only added to');
END;

-- The journal names an account by number and name, so neither is given to anybody else.
ALTER TABLE clerks ADD COLUMN removed_at INTEGER;

-- Who is there for what, and how far that reaches: * for all services, a group of config.json, service:… for one.
CREATE TABLE grants (
    clerk INTEGER NOT NULL REFERENCES clerks,
    role TEXT NOT NULL,
    reach TEXT NOT NULL,
    PRIMARY KEY (clerk, role, reach)
) STRICT;
-- Until now everybody worked on everything.
INSERT INTO grants (clerk, role, reach) SELECT id, 'clerk', '*' FROM clerks;

-- Who stands in for whom, from one day to another, both of them included: 2026-11-18.
CREATE TABLE deputies (
    clerk INTEGER NOT NULL REFERENCES clerks,
    deputy INTEGER NOT NULL REFERENCES clerks,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    PRIMARY KEY (clerk, deputy)
) STRICT;
CREATE INDEX deputies_by_deputy ON deputies (deputy);

-- Who has given a reason to read a case of others. The journal has the reason.
CREATE TABLE reasons (
    clerk INTEGER NOT NULL REFERENCES clerks,
    case_number INTEGER NOT NULL,
    until INTEGER NOT NULL,
    PRIMARY KEY (clerk, case_number)
) STRICT;

-- What config.json said at the last start, by members: what is another now stands in the journal.
CREATE TABLE settings (
    member TEXT PRIMARY KEY,
    hash TEXT NOT NULL
) STRICT;

-- What the journal was like on a day, signed: the last one of what is here, and those that the edge has beside, of before
-- a restore.
CREATE TABLE anchors (
    seq INTEGER PRIMARY KEY,
    -- Whether it was made by this database, or found at the edge.
    is_own INTEGER NOT NULL CHECK (is_own IN (0, 1)),
    jws TEXT NOT NULL
) STRICT;

-- With the service behind it: a database that knows nothing of how often each is there takes the index of a service for
-- the better one, and reads all that came for it.
DROP INDEX applications_by_application;
CREATE INDEX applications_by_application ON applications (application_id, service);
DROP INDEX applications_by_predecessor;
CREATE INDEX applications_by_predecessor ON applications (follows, service) WHERE follows IS NOT NULL;

-- The secret that a clerk's second factor shares, sealed; and the last half minute whose code was taken, so that none is
-- taken twice.
ALTER TABLE clerks ADD COLUMN totp BLOB;
ALTER TABLE clerks ADD COLUMN totp_step INTEGER NOT NULL DEFAULT 0;
-- For whoever has lost it: each code once, by its SHA-256.
CREATE TABLE recovery_codes (
    clerk INTEGER NOT NULL REFERENCES clerks,
    hash TEXT NOT NULL,
    PRIMARY KEY (clerk, hash)
) STRICT;
