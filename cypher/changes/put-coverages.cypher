// Writes new coverages: a partner covers a stage of the chain.
UNWIND $rows AS row
MATCH (a:Partner {id: row.partner})
OPTIONAL MATCH (b:Stage {id: row.stage})
CREATE (a)-[t:COVERS]->(b)
SET t = row.properties
