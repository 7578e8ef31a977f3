-- Applications that are a part of something that two parties fill, or claim to be.
CREATE TABLE parts (
    application INTEGER PRIMARY KEY REFERENCES applications,
    service TEXT NOT NULL,
    -- By which the parts of both parties meet; a part may come without it.
    join_id TEXT,
    -- Of whom, by the form; nothing when the form is not made for two parties.
    party TEXT CHECK (party IN ('first', 'second')),
    -- The service of the other party's form.
    partner TEXT,
    -- Whether the application says that another part will come.
    awaits INTEGER NOT NULL CHECK (awaits IN (0, 1)),
    CHECK ((party IS NULL) = (partner IS NULL))
) STRICT;
CREATE INDEX parts_by_join ON parts (join_id) WHERE join_id IS NOT NULL;

-- Which parts of second parties were told in which case: each one once.
CREATE TABLE told_parts (
    case_id TEXT NOT NULL,
    part INTEGER NOT NULL REFERENCES applications,
    PRIMARY KEY (case_id, part)
) STRICT;

-- Events that no delivery waits for: the edge has yet to be told.
CREATE TABLE event_outbox (
    case_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    queued_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    due_at INTEGER NOT NULL,
    PRIMARY KEY (case_id, seq),
    FOREIGN KEY (case_id, seq) REFERENCES events (case_id, seq)
) STRICT;
CREATE INDEX event_outbox_by_time ON event_outbox (due_at);
