-- What lay in the clear is sealed by now.
ALTER TABLE applications DROP COLUMN applicant;
ALTER TABLE applications DROP COLUMN subject;
ALTER TABLE applications DROP COLUMN case_access;
ALTER TABLE applications DROP COLUMN reply_key;
ALTER TABLE files DROP COLUMN name;
