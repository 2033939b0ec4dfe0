// No two nodes Ledger have the same id.
CREATE CONSTRAINT ledger_id IF NOT EXISTS
FOR (n:Ledger) REQUIRE n.id IS UNIQUE
