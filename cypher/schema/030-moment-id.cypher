// No two nodes Moment have the same id.
CREATE CONSTRAINT moment_id IF NOT EXISTS
FOR (n:Moment) REQUIRE n.id IS UNIQUE
