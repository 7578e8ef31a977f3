-- The applications that nobody has opened are counted often, and looked for by clerks every morning.
CREATE INDEX applications_unopened ON applications (received_at) WHERE opened_at IS NULL;
