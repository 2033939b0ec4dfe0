// No two lines UNSPECIFIED have the same id, and a line is found by it.
CREATE CONSTRAINT unspecified_id IF NOT EXISTS
FOR ()-[t:UNSPECIFIED]-() REQUIRE t.id IS UNIQUE
