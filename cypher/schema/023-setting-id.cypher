// No two nodes Setting have the same id.
CREATE CONSTRAINT setting_id IF NOT EXISTS
FOR (n:Setting) REQUIRE n.id IS UNIQUE
