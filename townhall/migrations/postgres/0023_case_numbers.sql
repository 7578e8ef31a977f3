-- What people call cases on the phone and in letters: made with the case, and never changed. What a case was called
-- before it became one with another is found by that, too. Cases of before get their numbers at the next start, which
-- knows the letters of their services.
CREATE TABLE case_numbers (
    short_number TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    case_number BIGINT NOT NULL REFERENCES cases,
    is_former BIGINT NOT NULL DEFAULT 0 CHECK (is_former IN (0, 1))
);
CREATE UNIQUE INDEX case_numbers_by_case ON case_numbers (case_number) WHERE is_former = 0;
CREATE INDEX case_numbers_former ON case_numbers (case_number, short_number) WHERE is_former = 1;
