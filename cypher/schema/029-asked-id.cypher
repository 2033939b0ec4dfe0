// No two lines ASKED have the same id, and a line is found by it.
CREATE CONSTRAINT asked_id IF NOT EXISTS
FOR ()-[t:ASKED]-() REQUIRE t.id IS UNIQUE
