// No two lines ADMINISTRATIVE have the same id, and a line is found by it.
CREATE CONSTRAINT administrative_id IF NOT EXISTS
FOR ()-[t:ADMINISTRATIVE]-() REQUIRE t.id IS UNIQUE
