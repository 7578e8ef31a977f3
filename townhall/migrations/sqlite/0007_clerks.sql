-- Since when an account cannot be used.
ALTER TABLE clerks ADD COLUMN disabled_at INTEGER;

-- INSERT OR REPLACE deletes without asking the triggers on DELETE, and so it would change the journal.
CREATE TRIGGER journal_is_not_replaced BEFORE INSERT ON journal
WHEN EXISTS (SELECT 1 FROM journal WHERE id = new.id)
BEGIN
    SELECT RAISE(ABORT, 'the journal is only added to');
END;
