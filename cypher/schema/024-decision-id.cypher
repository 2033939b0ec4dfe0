// No two nodes Decision have the same id.
CREATE CONSTRAINT decision_id IF NOT EXISTS
FOR (n:Decision) REQUIRE n.id IS UNIQUE
