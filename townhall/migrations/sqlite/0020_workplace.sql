-- Who works on a case; what was changed meanwhile is told by its version.
ALTER TABLE cases ADD COLUMN assignee INTEGER REFERENCES clerks;
ALTER TABLE cases ADD COLUMN version INTEGER NOT NULL DEFAULT 0;
CREATE INDEX cases_open ON cases (number) WHERE state IN ('arrived', 'in_progress');
CREATE INDEX cases_open_by_service ON cases (service, number) WHERE state IN ('arrived', 'in_progress');
-- Also of nobody.
CREATE INDEX cases_of_clerk ON cases (assignee, number) WHERE state IN ('arrived', 'in_progress');
CREATE INDEX cases_unassigned_by_service ON cases (service, number)
WHERE assignee IS NULL AND state IN ('arrived', 'in_progress');

-- What clerks note on a case, each version of it, sealed with the case's key.
CREATE TABLE notes (
    id INTEGER PRIMARY KEY,
    case_number INTEGER NOT NULL REFERENCES cases,
    case_key TEXT NOT NULL,
    -- What the texts are sealed by, beside the version.
    place TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL
) STRICT;
CREATE INDEX notes_by_case ON notes (case_number, id);
CREATE TABLE note_versions (
    note INTEGER NOT NULL REFERENCES notes,
    version INTEGER NOT NULL,
    author INTEGER NOT NULL REFERENCES clerks,
    written_at INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (note, version)
) STRICT;

-- What is to be done on a day, or what a colleague is asked; and what came of it.
CREATE TABLE tasks (
    id INTEGER PRIMARY KEY,
    case_number INTEGER NOT NULL REFERENCES cases,
    case_key TEXT NOT NULL,
    place TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('todo', 'advice')),
    author INTEGER NOT NULL REFERENCES clerks,
    whom INTEGER NOT NULL REFERENCES clerks,
    -- 2026-11-18
    due_on TEXT NOT NULL,
    set_at INTEGER NOT NULL,
    done_at INTEGER,
    sealed BLOB NOT NULL,
    answer BLOB
) STRICT;
CREATE INDEX tasks_by_case ON tasks (case_number, id);
CREATE INDEX tasks_open ON tasks (whom, due_on, id) WHERE done_at IS NULL;

-- How cases were decided, here or in a specialised procedure.
CREATE TABLE decisions (
    id INTEGER PRIMARY KEY,
    case_number INTEGER NOT NULL REFERENCES cases,
    case_key TEXT NOT NULL,
    place TEXT NOT NULL UNIQUE,
    outcome TEXT NOT NULL CHECK (outcome IN ('granted', 'partly', 'refused', 'moot')),
    decided_on TEXT NOT NULL,
    author INTEGER NOT NULL REFERENCES clerks,
    entered_at INTEGER NOT NULL,
    -- Where, and what there is to say of it.
    sealed BLOB NOT NULL
) STRICT;
CREATE INDEX decisions_by_case ON decisions (case_number, id);

-- What a clerk has typed into a field of a case's page and not saved yet.
CREATE TABLE unsaved (
    clerk INTEGER NOT NULL REFERENCES clerks,
    case_number INTEGER NOT NULL,
    field TEXT NOT NULL,
    case_key TEXT NOT NULL,
    place TEXT NOT NULL,
    typed_at INTEGER NOT NULL,
    -- Which version of a note it is to follow; 0 of what is new.
    seen INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (clerk, case_number, field)
) STRICT;

-- What a case is called elsewhere: in a specialised procedure, in the Ausländerzentralregister, in the E-Akte.
CREATE TABLE case_references (
    id INTEGER PRIMARY KEY,
    case_number INTEGER NOT NULL REFERENCES cases,
    case_key TEXT NOT NULL,
    place TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('procedure', 'azr', 'file')),
    author INTEGER NOT NULL REFERENCES clerks,
    entered_at INTEGER NOT NULL,
    -- Whether the index has it.
    is_found INTEGER NOT NULL DEFAULT 0 CHECK (is_found IN (0, 1)),
    sealed BLOB NOT NULL
) STRICT;
CREATE INDEX case_references_by_case ON case_references (case_number, id);
CREATE INDEX case_references_to_find ON case_references (id) WHERE is_found = 0;
