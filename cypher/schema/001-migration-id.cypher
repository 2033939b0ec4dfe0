// No two nodes Migration have the same id.
CREATE CONSTRAINT migration_id IF NOT EXISTS
FOR (n:Migration) REQUIRE n.id IS UNIQUE
