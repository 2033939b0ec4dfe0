// No two nodes Minute have the same id.
CREATE CONSTRAINT minute_id IF NOT EXISTS
FOR (n:Minute) REQUIRE n.id IS UNIQUE
