-- How a service's questions are called for clerks. Older wordings have none.
ALTER TABLE wordings ADD COLUMN desk TEXT NOT NULL DEFAULT '';

-- What an application is about, in those words; of older ones, and of services without, nobody said.
ALTER TABLE applications ADD COLUMN subject TEXT;
