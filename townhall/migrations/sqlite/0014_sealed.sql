-- Who applies, what for, the answers, names and contents of files are sealed with a key of their case, which lies in a
-- store of its own. The program seals what is there between this step and the next one.
ALTER TABLE applications ADD COLUMN case_key TEXT;
-- Who applies and what for.
ALTER TABLE applications ADD COLUMN who BLOB;
-- Tells whether two came from the same device; of a random key nobody finds the key by its hash.
ALTER TABLE applications ADD COLUMN reply_key_hash TEXT;
ALTER TABLE files ADD COLUMN sealed_name BLOB;

-- What only whoever sent an application knows, beside the town hall; each in a row of its own.
CREATE TABLE secrets (
    application INTEGER NOT NULL REFERENCES applications,
    kind TEXT NOT NULL CHECK (kind IN ('reply-key', 'case-access')),
    sealed BLOB NOT NULL,
    PRIMARY KEY (application, kind)
) STRICT;

-- Whether the tables were written anew since nothing in them lies in the clear.
ALTER TABLE hall ADD COLUMN swept INTEGER NOT NULL DEFAULT 0;
