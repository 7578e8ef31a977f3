-- What the journal was before is in its chains by now.
DROP TABLE journal_before;
CREATE TRIGGER journal_is_only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON journal
FOR EACH STATEMENT EXECUTE FUNCTION journal_refuses();

-- The journal names an account by number and name, so neither is given to anybody else.
ALTER TABLE clerks ADD COLUMN removed_at BIGINT;

-- Who is there for what, and how far that reaches: * for all services, a group of config.json, service:… for one.
CREATE TABLE grants (
    clerk BIGINT NOT NULL REFERENCES clerks,
    role TEXT COLLATE "C" NOT NULL,
    reach TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (clerk, role, reach)
);
-- Until now everybody worked on everything.
INSERT INTO grants (clerk, role, reach) SELECT id, 'clerk', '*' FROM clerks;

-- Who stands in for whom, from one day to another, both of them included: 2026-11-18.
CREATE TABLE deputies (
    clerk BIGINT NOT NULL REFERENCES clerks,
    deputy BIGINT NOT NULL REFERENCES clerks,
    first_day TEXT COLLATE "C" NOT NULL,
    last_day TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (clerk, deputy)
);
CREATE INDEX deputies_by_deputy ON deputies (deputy);

-- Who has given a reason to read a case of others. The journal has the reason.
CREATE TABLE reasons (
    clerk BIGINT NOT NULL REFERENCES clerks,
    case_number BIGINT NOT NULL,
    until BIGINT NOT NULL,
    PRIMARY KEY (clerk, case_number)
);

-- What config.json said at the last start, by members: what is another now stands in the journal.
CREATE TABLE settings (
    member TEXT COLLATE "C" PRIMARY KEY,
    hash TEXT COLLATE "C" NOT NULL
);

-- What the journal was like on a day, signed: the last one of what is here, and those that the edge has beside, of before
-- a restore.
CREATE TABLE anchors (
    seq BIGINT PRIMARY KEY,
    -- Whether it was made by this database, or found at the edge.
    is_own BIGINT NOT NULL CHECK (is_own IN (0, 1)),
    jws TEXT COLLATE "C" NOT NULL
);

-- With the service behind it: a database that knows nothing of how often each is there takes the index of a service for
-- the better one, and reads all that came for it.
DROP INDEX applications_by_application;
CREATE INDEX applications_by_application ON applications (application_id, service);
DROP INDEX applications_by_predecessor;
CREATE INDEX applications_by_predecessor ON applications (follows, service) WHERE follows IS NOT NULL;

-- The secret that a clerk's second factor shares, sealed; and the last half minute whose code was taken, so that none is
-- taken twice.
ALTER TABLE clerks ADD COLUMN totp BYTEA;
ALTER TABLE clerks ADD COLUMN totp_step BIGINT NOT NULL DEFAULT 0;
-- For whoever has lost it: each code once, by its SHA-256.
CREATE TABLE recovery_codes (
    clerk BIGINT NOT NULL REFERENCES clerks,
    hash TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (clerk, hash)
);
