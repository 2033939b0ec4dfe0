// No two nodes Body have the same id.
CREATE CONSTRAINT body_id IF NOT EXISTS
FOR (n:Body) REQUIRE n.id IS UNIQUE
