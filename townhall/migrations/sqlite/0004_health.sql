-- Written whenever somebody asks whether the town hall is well: only what can write is.
CREATE TABLE health (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    checks INTEGER NOT NULL
) STRICT;
INSERT INTO health (id, checks) VALUES (1, 0);
