// An operation is written once: a second run finds the first (REL-01).
CREATE CONSTRAINT change_operation IF NOT EXISTS
FOR (n:Change) REQUIRE n.operationId IS UNIQUE
