-- The values of the law that a form and its texts named: kept beside the words. Words from before named none.
ALTER TABLE wordings ADD COLUMN legal TEXT NOT NULL DEFAULT '';
