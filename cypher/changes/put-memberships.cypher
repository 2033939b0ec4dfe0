// Writes new memberships: a partner is part of a cluster.
UNWIND $rows AS row
MATCH (a:Partner {id: row.member})
OPTIONAL MATCH (b:Partner {id: row.cluster})
CREATE (a)-[t:PART_OF]->(b)
SET t = row.properties
