-- What people call a case on the phone and in letters: made with the case, and never changed. Cases of before get
-- theirs at the next start, since it says of which service they are.
ALTER TABLE cases ADD COLUMN short_number TEXT;
CREATE UNIQUE INDEX cases_by_short_number ON cases (short_number);
CREATE INDEX cases_unnumbered ON cases (number) WHERE short_number IS NULL;

-- What a case was called before it became one with another: somebody may have been told.
CREATE TABLE former_numbers (
    short_number TEXT NOT NULL PRIMARY KEY,
    case_number INTEGER NOT NULL REFERENCES cases
) STRICT;
CREATE INDEX former_numbers_by_case ON former_numbers (case_number, short_number);
