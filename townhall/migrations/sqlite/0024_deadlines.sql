-- Deadlines of cases, sealed with the case's key what they are for. How long one is says the version that counts
-- (`terms`); when it was paused, the pauses.
CREATE TABLE deadlines (
    id INTEGER PRIMARY KEY,
    case_number INTEGER NOT NULL REFERENCES cases,
    case_key TEXT NOT NULL,
    -- What the texts are sealed by, beside the version.
    place TEXT NOT NULL UNIQUE,
    -- Goes up with whatever is done with it.
    version INTEGER NOT NULL,
    terms INTEGER NOT NULL,
    -- 2026-11-18. Derived, for lists: from the version that counts and from the pauses, by the rule in domain/deadline.rs,
    -- written anew with each of them in the same transaction. None while it is paused.
    due_on TEXT,
    ended_at INTEGER,
    ended_by INTEGER REFERENCES clerks,
    ended_how TEXT CHECK (ended_how IN ('met', 'removed')),
    -- Why it was removed.
    reason BLOB
) STRICT;
CREATE INDEX deadlines_by_case ON deadlines (case_number, id);
CREATE INDEX deadlines_running ON deadlines (case_number, due_on) WHERE ended_at IS NULL;

-- Each version of what one is for and how long it is.
CREATE TABLE deadline_versions (
    deadline INTEGER NOT NULL REFERENCES deadlines,
    version INTEGER NOT NULL,
    author INTEGER NOT NULL REFERENCES clerks,
    written_at INTEGER NOT NULL,
    -- The day that it counts from, and its last day as if it was never paused.
    begins_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    after_pause TEXT NOT NULL CHECK (after_pause IN ('continue', 'restart')),
    sealed BLOB NOT NULL,
    PRIMARY KEY (deadline, version)
) STRICT;

-- When one did not run, with the first and the last of these days; the last one is none while it does not run. Sealed why.
CREATE TABLE pauses (
    id INTEGER PRIMARY KEY,
    deadline INTEGER NOT NULL REFERENCES deadlines,
    place TEXT NOT NULL UNIQUE,
    author INTEGER NOT NULL REFERENCES clerks,
    entered_at INTEGER NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT,
    sealed BLOB NOT NULL
) STRICT;
CREATE INDEX pauses_by_deadline ON pauses (deadline, first_day, id);
-- It is paused once at a time.
CREATE UNIQUE INDEX pauses_open ON pauses (deadline) WHERE last_day IS NULL;
