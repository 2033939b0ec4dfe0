// No two nodes Summary have the same id.
CREATE CONSTRAINT summary_id IF NOT EXISTS
FOR (n:Summary) REQUIRE n.id IS UNIQUE
