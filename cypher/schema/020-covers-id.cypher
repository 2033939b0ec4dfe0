// No two lines COVERS have the same id, and a line is found by it.
CREATE CONSTRAINT covers_id IF NOT EXISTS
FOR ()-[t:COVERS]-() REQUIRE t.id IS UNIQUE
