// No two lines POLICY have the same id, and a line is found by it.
CREATE CONSTRAINT policy_id IF NOT EXISTS
FOR ()-[t:POLICY]-() REQUIRE t.id IS UNIQUE
