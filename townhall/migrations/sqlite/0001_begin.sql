-- The definitions that applications were filled by, each by the hash of its bytes: an application stays readable
-- after its form has changed.
CREATE TABLE forms (
    service TEXT NOT NULL,
    hash TEXT NOT NULL,
    version TEXT NOT NULL,
    definition BLOB NOT NULL,
    first_seen_at INTEGER NOT NULL,
    PRIMARY KEY (service, hash)
) STRICT;

-- Parts of submissions that have not been delivered completely, still encrypted.
CREATE TABLE staged_parts (
    submission_id TEXT NOT NULL,
    attachment_id TEXT NOT NULL,
    staged_at INTEGER NOT NULL,
    size INTEGER NOT NULL,
    jwe TEXT NOT NULL,
    PRIMARY KEY (submission_id, attachment_id)
) STRICT;

-- Every submission ever answered. These records outlive the cases: they recognise what comes a second time.
CREATE TABLE submissions (
    submission_id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL,
    -- SHA-256 over the whole delivery as it arrived.
    delivery_hash TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    service TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('accepted', 'rejected')),
    application_id TEXT,
    data_jwe_hash TEXT NOT NULL,
    -- SHA-256 over the hashes of the opened data and files.
    content_hash TEXT,
    -- Of a rejected submission: the problem, the part that it is in, and places in the form. Never a value.
    problem TEXT,
    problem_part TEXT,
    problem_places TEXT
) STRICT;
CREATE INDEX submissions_by_application ON submissions (application_id) WHERE application_id IS NOT NULL;
CREATE INDEX submissions_by_data ON submissions (data_jwe_hash);
CREATE INDEX submissions_by_outcome ON submissions (outcome, received_at);

CREATE TABLE applications (
    id INTEGER PRIMARY KEY,
    submission_id TEXT NOT NULL UNIQUE REFERENCES submissions,
    case_id TEXT NOT NULL,
    application_id TEXT,
    -- The application whose other version this is.
    version_of INTEGER REFERENCES applications,
    -- Whether the content names the envelope that it was made for.
    bound INTEGER NOT NULL CHECK (bound IN (0, 1)),
    service TEXT NOT NULL,
    form_version TEXT NOT NULL,
    form_hash TEXT NOT NULL,
    language TEXT,
    key_id TEXT NOT NULL,
    -- The version of the program that took it.
    software TEXT NOT NULL,
    case_access TEXT,
    reply_key TEXT,
    -- The day that the checks were made for.
    application_date TEXT NOT NULL,
    applicant TEXT,
    received_at INTEGER NOT NULL,
    opened_at INTEGER,
    data_sha512 TEXT NOT NULL,
    metadata_jwe_hash TEXT NOT NULL,
    data_jwe_hash TEXT NOT NULL,
    metadata BLOB NOT NULL,
    data BLOB NOT NULL,
    FOREIGN KEY (service, form_hash) REFERENCES forms (service, hash)
) STRICT;
CREATE INDEX applications_by_receipt ON applications (received_at);
CREATE INDEX applications_by_application ON applications (application_id);

CREATE TABLE files (
    id INTEGER PRIMARY KEY,
    application INTEGER NOT NULL REFERENCES applications,
    position INTEGER NOT NULL,
    attachment_id TEXT NOT NULL,
    slot TEXT,
    filing TEXT NOT NULL CHECK (filing IN ('ordinary', 'separate')),
    name TEXT,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha512 TEXT NOT NULL,
    content BLOB NOT NULL,
    UNIQUE (application, attachment_id)
) STRICT;

-- The signed events of each case, in their order.
CREATE TABLE events (
    case_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    submission_id TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    jws TEXT NOT NULL,
    PRIMARY KEY (case_id, seq)
) STRICT;
CREATE INDEX events_by_submission ON events (submission_id);

CREATE TABLE clerks (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    password_hash TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE sessions (
    -- SHA-256 of the cookie's value: a copy of the database opens no session.
    token_hash TEXT PRIMARY KEY,
    clerk INTEGER NOT NULL REFERENCES clerks ON DELETE CASCADE,
    csrf_token TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL
) STRICT;

-- Who did what and when. Only ever added to.
CREATE TABLE journal (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    application INTEGER,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    detail TEXT
) STRICT;
CREATE INDEX journal_by_application ON journal (application, id);
CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is only added to');
END;
CREATE TRIGGER journal_is_not_shortened BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is only added to');
END;
