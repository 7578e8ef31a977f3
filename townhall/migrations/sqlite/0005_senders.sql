-- The application in whose case, or under whose id, this one was sent without that one's reply key: whoever knows a case
-- could have sent it. It is no version and no part of the other.
ALTER TABLE applications ADD COLUMN unconfirmed_of INTEGER REFERENCES applications;
CREATE INDEX applications_by_case ON applications (case_id, id);
CREATE INDEX applications_unconfirmed ON applications (unconfirmed_of) WHERE unconfirmed_of IS NOT NULL;
