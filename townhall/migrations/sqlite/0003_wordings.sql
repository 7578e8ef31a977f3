-- The German texts that questions are shown in, each by its hash: a case keeps the words of its day.
CREATE TABLE wordings (
    hash TEXT PRIMARY KEY,
    -- The service's texts.
    questions TEXT NOT NULL,
    -- The texts that belong to no service.
    shared TEXT NOT NULL
) STRICT;

-- The last words that a form had while it was the current one.
ALTER TABLE forms ADD COLUMN wording TEXT REFERENCES wordings;

-- The words that the form had when the application arrived. Of older ones nobody kept them.
ALTER TABLE applications ADD COLUMN wording TEXT REFERENCES wordings;
