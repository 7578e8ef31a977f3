-- The journal cannot be bent unseen: each line carries the hash of the one before it in its chain. There is a chain
-- for each case, and one for the house, whose number is 0. The program copies what is there between this step and the
-- next one.
DROP TRIGGER journal_is_not_changed;
DROP TRIGGER journal_is_not_shortened;
DROP TRIGGER journal_is_not_replaced;
DROP INDEX journal_by_application;
ALTER TABLE journal RENAME TO journal_before;

CREATE TABLE journal (
    -- A number is never given twice, whatever was taken away.
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    chain INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    application INTEGER,
    actor_kind TEXT NOT NULL,
    account INTEGER,
    actor TEXT NOT NULL,
    -- In whose place a deputy acted.
    instead_of TEXT,
    action TEXT NOT NULL,
    detail TEXT,
    -- What somebody wrote or looked for. The hash covers it as it is sealed: it holds when the key is gone.
    sealed BLOB,
    hash TEXT NOT NULL,
    UNIQUE (chain, seq)
) STRICT;
CREATE INDEX journal_by_application ON journal (application, id);

-- Where each chain ends: without it nobody would see that its last lines are gone.
CREATE TABLE journal_heads (
    chain INTEGER PRIMARY KEY,
    seq INTEGER NOT NULL,
    hash TEXT NOT NULL
) STRICT;
