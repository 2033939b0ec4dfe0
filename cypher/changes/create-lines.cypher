// Writes lines between nodes that were made in this transaction, by their elements: of which type, from which, to which.
UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = row.from
MATCH (b) WHERE elementId(b) = row.to
CREATE (a)-[t:$(row.type)]->(b)
SET t = row.properties
