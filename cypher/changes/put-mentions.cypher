// Writes mentions of a region: who is named, but not who, at which body or activity.
MATCH (region:Region {id: $region})
UNWIND $rows AS row
MERGE (n:Mention {id: row.id})
SET n = row.properties
MERGE (n)-[:IN]->(region)
WITH n, row
OPTIONAL MATCH (n)-[old:AT]->()
DELETE old
WITH n, row
OPTIONAL MATCH (b:Body {id: row.at})
OPTIONAL MATCH (a:Activity {id: row.at})
WITH n, coalesce(b, a) AS at
CREATE (n)-[:AT]->(at)
