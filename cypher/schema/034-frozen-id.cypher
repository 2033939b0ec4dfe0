// No two nodes Frozen have the same id.
CREATE CONSTRAINT frozen_id IF NOT EXISTS
FOR (n:Frozen) REQUIRE n.id IS UNIQUE
