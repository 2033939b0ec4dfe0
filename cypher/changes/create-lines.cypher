// Writes lines between nodes that were made in this transaction, by their elements: of which type, from which, to which.
UNWIND $rows AS row
CALL (row) { MATCH (a) WHERE elementId(a) = row.from RETURN a }
CALL (row) { MATCH (b) WHERE elementId(b) = row.to RETURN b }
CREATE (a)-[t:$(row.type)]->(b)
SET t = row.properties
