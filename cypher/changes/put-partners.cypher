// Writes partners of a region: new, or in place of what was there; the kind is a label too.
MATCH (region:Region {id: $region})
UNWIND $rows AS row
MERGE (n:Partner {id: row.id})
REMOVE n:$($kindLabels)
SET n = row.properties, n:$(row.label)
MERGE (n)-[:IN]->(region)
