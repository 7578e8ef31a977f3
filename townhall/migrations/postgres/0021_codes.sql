-- When somebody last gave a code of their second factor in this session.
ALTER TABLE sessions ADD COLUMN code_at BIGINT;
