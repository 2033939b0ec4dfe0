// No two nodes Partner have the same id.
CREATE CONSTRAINT partner_id IF NOT EXISTS
FOR (n:Partner) REQUIRE n.id IS UNIQUE
