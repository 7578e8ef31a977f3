-- What a clerk begins an application with for somebody who came in person: a hash of it, for which service, whose it is, and
-- on which day it was made. One ticket marks one application, and is forgotten some weeks later.
CREATE TABLE desk_tickets (
    hash TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    service TEXT COLLATE "C" NOT NULL,
    clerk BIGINT NOT NULL REFERENCES clerks,
    made_at BIGINT NOT NULL,
    made_on TEXT COLLATE "C" NOT NULL,
    used_by BIGINT REFERENCES applications
);
CREATE INDEX desk_tickets_by_age ON desk_tickets (made_at);

-- Applications that came with a ticket: who took them in, or why the ticket was worth nothing.
CREATE TABLE desk_applications (
    application BIGINT NOT NULL PRIMARY KEY REFERENCES applications,
    clerk BIGINT REFERENCES clerks,
    problem TEXT COLLATE "C",
    CHECK ((clerk IS NULL) <> (problem IS NULL))
);
