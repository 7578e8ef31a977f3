-- The town hall itself: one row.
CREATE TABLE hall (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    -- Another one after every restore: tells copies of this database from each other.
    generation TEXT NOT NULL,
    -- How often it was restored from a backup.
    epoch INTEGER NOT NULL,
    -- The highest number that an application ever got.
    applications INTEGER NOT NULL,
    -- How many events were ever added.
    events INTEGER NOT NULL,
    -- The key of which every case has been told.
    signing_kid TEXT,
    -- The last restore, and how many numbers of applications it lost.
    restored_at INTEGER,
    restored_missing INTEGER
) STRICT;
INSERT INTO hall (id, generation, epoch, applications, events)
VALUES (1, lower(hex(randomblob(16))), 0,
    (SELECT coalesce(max(id), 0) FROM applications), (SELECT count(*) FROM events));

-- Up to which epoch a case's events were fetched from the edge.
CREATE TABLE adopted_cases (
    case_id TEXT PRIMARY KEY,
    epoch INTEGER NOT NULL
) STRICT;

-- Events that are still to be signed: they wait until their case's chain is known.
CREATE TABLE pending_events (
    id INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL,
    submission_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('part-arrived', 'key-changed', 'again')),
    -- Of what: the part's number, the key's id, the number of the event that is said again.
    cause TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    due_at INTEGER NOT NULL,
    UNIQUE (case_id, kind, cause)
) STRICT;
CREATE INDEX pending_events_by_time ON pending_events (due_at);

-- Signing keys that others know and whose events are being said again.
CREATE TABLE compromised_signers (
    kid TEXT PRIMARY KEY
) STRICT;
