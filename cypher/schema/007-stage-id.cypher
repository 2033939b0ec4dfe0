// No two nodes Stage have the same id.
CREATE CONSTRAINT stage_id IF NOT EXISTS
FOR (n:Stage) REQUIRE n.id IS UNIQUE
