// No two nodes Layout have the same id.
CREATE CONSTRAINT layout_id IF NOT EXISTS
FOR (n:Layout) REQUIRE n.id IS UNIQUE
