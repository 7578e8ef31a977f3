-- What the town hall does by itself. Whoever takes a job holds a lease: who dies with it loses it by time.
CREATE TABLE jobs (
    name TEXT NOT NULL,
    -- What it is about; empty for what is done again and again.
    cause TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    -- How often it was called: a call while it runs is not lost.
    calls INTEGER NOT NULL DEFAULT 0,
    -- How often it has failed since it last went well, and why.
    attempts INTEGER NOT NULL DEFAULT 0,
    last_problem TEXT,
    lease TEXT,
    leased_until INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (name, cause)
) STRICT;
CREATE INDEX jobs_by_time ON jobs (due_at);
