-- What applicants are told: held first, then sealed in parts, then said by an event.
CREATE TABLE replies (
    id INTEGER PRIMARY KEY,
    -- On the wire; under it something is sealed once.
    reply_id TEXT NOT NULL UNIQUE,
    case_number INTEGER NOT NULL REFERENCES cases,
    -- Whom it answers.
    application INTEGER NOT NULL REFERENCES applications,
    case_key TEXT NOT NULL,
    place TEXT NOT NULL UNIQUE,
    telling TEXT NOT NULL CHECK (telling IN ('state', 'message')),
    -- Nobody where the town hall says it by itself.
    author INTEGER REFERENCES clerks,
    written_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    stage TEXT NOT NULL CHECK (stage IN ('held', 'sealed', 'said', 'taken-back')),
    said_at INTEGER,
    attempts INTEGER NOT NULL DEFAULT 0,
    sealed BLOB NOT NULL
) STRICT;
CREATE INDEX replies_by_case ON replies (case_number, id);
CREATE INDEX replies_due ON replies (due_at) WHERE stage IN ('held', 'sealed');

-- The parts of a reply on its way to the edge, compact JWE. They are kept until the edge has them: sealed anew they would
-- be others.
CREATE TABLE reply_parts (
    reply INTEGER NOT NULL REFERENCES replies,
    part INTEGER NOT NULL,
    jwe TEXT NOT NULL,
    PRIMARY KEY (reply, part)
) STRICT;
