-- Who somebody is at the identity provider: there they sign in, and have no password here.
ALTER TABLE clerks ADD COLUMN issuer TEXT;
ALTER TABLE clerks ADD COLUMN subject TEXT;
CREATE UNIQUE INDEX clerks_by_subject ON clerks (issuer, subject) WHERE subject IS NOT NULL;

-- Of a session that began at the provider: when it last said who it is, what it calls its own session, and its ID token,
-- sealed, by which it ends that.
ALTER TABLE sessions ADD COLUMN confirmed_at INTEGER;
ALTER TABLE sessions ADD COLUMN provider_session TEXT;
ALTER TABLE sessions ADD COLUMN id_token BLOB;
