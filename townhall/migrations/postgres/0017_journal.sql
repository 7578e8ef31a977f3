-- The journal cannot be bent unseen: each line carries the hash of the one before it in its chain. There is a chain
-- for each case, and one for the house, whose number is 0. The program copies what is there between this step and the
-- next one.
DROP TRIGGER journal_is_only_added_to ON journal;
DROP INDEX journal_by_application;
ALTER TABLE journal RENAME TO journal_before;
ALTER INDEX journal_pkey RENAME TO journal_before_pkey;

CREATE TABLE journal (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    chain BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    at BIGINT NOT NULL,
    application BIGINT,
    actor_kind TEXT COLLATE "C" NOT NULL,
    account BIGINT,
    actor TEXT COLLATE "C" NOT NULL,
    instead_of TEXT COLLATE "C",
    action TEXT COLLATE "C" NOT NULL,
    detail TEXT COLLATE "C",
    sealed BYTEA,
    hash TEXT COLLATE "C" NOT NULL,
    UNIQUE (chain, seq)
);
CREATE INDEX journal_by_application ON journal (application, id);

CREATE TABLE journal_heads (
    chain BIGINT PRIMARY KEY,
    seq BIGINT NOT NULL,
    hash TEXT COLLATE "C" NOT NULL
);
