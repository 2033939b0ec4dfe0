// Writes new ties: a partner works with a partner; the type is the level.
UNWIND $rows AS row
MATCH (a:Partner {id: row.from})
OPTIONAL MATCH (b:Partner {id: row.to})
CREATE (a)-[t:$(row.type)]->(b)
SET t = row.properties
