-- What a clerk begins an application with for somebody who came in person: a hash of it, for which service, whose it is, and
-- on which day it was made. One ticket marks one application, and is forgotten some weeks later.
CREATE TABLE desk_tickets (
    hash TEXT NOT NULL PRIMARY KEY,
    service TEXT NOT NULL,
    clerk INTEGER NOT NULL REFERENCES clerks,
    made_at INTEGER NOT NULL,
    made_on TEXT NOT NULL,
    used_by INTEGER REFERENCES applications
) STRICT;
CREATE INDEX desk_tickets_by_age ON desk_tickets (made_at);

-- Applications that came with a ticket: who took them in, or why the ticket was worth nothing.
CREATE TABLE desk_applications (
    application INTEGER NOT NULL PRIMARY KEY REFERENCES applications,
    clerk INTEGER REFERENCES clerks,
    problem TEXT,
    CHECK ((clerk IS NULL) <> (problem IS NULL))
) STRICT;
