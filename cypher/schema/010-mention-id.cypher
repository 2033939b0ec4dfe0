// No two nodes Mention have the same id.
CREATE CONSTRAINT mention_id IF NOT EXISTS
FOR (n:Mention) REQUIRE n.id IS UNIQUE
