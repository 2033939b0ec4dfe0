// No two nodes Goal have the same id.
CREATE CONSTRAINT goal_id IF NOT EXISTS
FOR (n:Goal) REQUIRE n.id IS UNIQUE
