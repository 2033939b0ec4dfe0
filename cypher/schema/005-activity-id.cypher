// No two nodes Activity have the same id.
CREATE CONSTRAINT activity_id IF NOT EXISTS
FOR (n:Activity) REQUIRE n.id IS UNIQUE
