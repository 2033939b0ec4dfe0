// No two lines PART_OF have the same id, and a line is found by it.
CREATE CONSTRAINT part_of_id IF NOT EXISTS
FOR ()-[t:PART_OF]-() REQUIRE t.id IS UNIQUE
