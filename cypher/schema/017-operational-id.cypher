// No two lines OPERATIONAL have the same id, and a line is found by it.
CREATE CONSTRAINT operational_id IF NOT EXISTS
FOR ()-[t:OPERATIONAL]-() REQUIRE t.id IS UNIQUE
