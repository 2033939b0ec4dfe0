// No two nodes Change have the same id.
CREATE CONSTRAINT change_id IF NOT EXISTS
FOR (n:Change) REQUIRE n.id IS UNIQUE
