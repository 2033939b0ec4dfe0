// No two nodes Expectation have the same id.
CREATE CONSTRAINT expectation_id IF NOT EXISTS
FOR (n:Expectation) REQUIRE n.id IS UNIQUE
