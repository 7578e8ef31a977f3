-- What clerks corrected in the answers of an application: each a version of its own on top of what was sent, which never
-- changes. In which case, the application says.
CREATE TABLE corrections (
    id INTEGER PRIMARY KEY,
    application INTEGER NOT NULL REFERENCES applications,
    -- The answers as they came are version 0.
    version INTEGER NOT NULL CHECK (version > 0),
    author INTEGER NOT NULL REFERENCES clerks,
    made_at INTEGER NOT NULL,
    case_key TEXT NOT NULL,
    place TEXT NOT NULL UNIQUE,
    -- Whether the index has its words.
    is_found INTEGER NOT NULL DEFAULT 0 CHECK (is_found IN (0, 1)),
    -- What was changed, and why.
    sealed BLOB NOT NULL,
    -- All answers as they stand by it.
    sealed_data BLOB NOT NULL,
    UNIQUE (application, version)
) STRICT;
CREATE INDEX corrections_to_find ON corrections (id) WHERE is_found = 0;
