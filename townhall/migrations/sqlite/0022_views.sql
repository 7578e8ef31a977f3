-- Lists that somebody has put together and kept, or that a group shares.
CREATE TABLE views (
    id INTEGER PRIMARY KEY,
    -- Whose it is: an account's or a group's.
    clerk INTEGER REFERENCES clerks,
    group_id TEXT,
    name TEXT NOT NULL,
    -- The list, as its address has it.
    address TEXT NOT NULL,
    author INTEGER NOT NULL REFERENCES clerks,
    kept_at INTEGER NOT NULL,
    CHECK ((clerk IS NULL) <> (group_id IS NULL))
) STRICT;
CREATE UNIQUE INDEX views_of_clerk ON views (clerk, name) WHERE clerk IS NOT NULL;
CREATE UNIQUE INDEX views_of_group ON views (group_id, name) WHERE group_id IS NOT NULL;

-- When somebody was at their lists, this time and the time before, and which application was the last one then.
CREATE TABLE looks (
    clerk INTEGER PRIMARY KEY REFERENCES clerks,
    last_at INTEGER NOT NULL,
    last_number INTEGER NOT NULL,
    before_at INTEGER NOT NULL,
    before_number INTEGER NOT NULL
) STRICT;

-- Lists of all cases, and of those from a day on.
CREATE INDEX cases_by_service ON cases (service, number);
CREATE INDEX cases_by_receipt ON cases (received_at, number);

-- What colleagues have answered, for whom had asked.
CREATE INDEX tasks_answered ON tasks (author, done_at) WHERE kind = 'advice' AND answer IS NOT NULL;

-- Those of nobody apart: of a period, too, each service's are read from its own index.
DROP INDEX cases_of_clerk;
CREATE INDEX cases_of_clerk ON cases (assignee, number)
WHERE assignee IS NOT NULL AND state IN ('arrived', 'in_progress');
CREATE INDEX cases_unassigned ON cases (number) WHERE assignee IS NULL AND state IN ('arrived', 'in_progress');

-- Which cases got something after an application: read without the applications, which are large.
CREATE INDEX applications_numbered ON applications (id, case_number);
