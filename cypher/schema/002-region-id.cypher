// No two nodes Region have the same id.
CREATE CONSTRAINT region_id IF NOT EXISTS
FOR (n:Region) REQUIRE n.id IS UNIQUE
