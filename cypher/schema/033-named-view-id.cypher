// No two nodes NamedView have the same id.
CREATE CONSTRAINT named_view_id IF NOT EXISTS
FOR (n:NamedView) REQUIRE n.id IS UNIQUE
