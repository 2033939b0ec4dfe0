// Writes new involvements: a partner takes part in a body, activity or goal; the type is the level.
UNWIND $rows AS row
MATCH (p:Partner {id: row.partner})
OPTIONAL MATCH (b:Body {id: row.at})
OPTIONAL MATCH (a:Activity {id: row.at})
OPTIONAL MATCH (g:Goal {id: row.at})
WITH p, row, coalesce(b, a, g) AS at
CREATE (p)-[t:$(row.type)]->(at)
SET t = row.properties
