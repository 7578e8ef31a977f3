-- What speaks against a file that could be taken, found when it came; of files from before nobody looked.
ALTER TABLE files ADD COLUMN doubt TEXT;
-- The number of the application that one says it follows: the page of the first leads to the further
-- ones. Of applications from before only they lead to it.
ALTER TABLE applications ADD COLUMN follows TEXT;
CREATE INDEX applications_by_predecessor ON applications (follows) WHERE follows IS NOT NULL;
