// No two lines CARRIES have the same id, and a line is found by it.
CREATE CONSTRAINT carries_id IF NOT EXISTS
FOR ()-[t:CARRIES]-() REQUIRE t.id IS UNIQUE
