// Writes records of a region that are nodes: new, or in place of what was there. One that says its kind has a label for it.
MATCH (region:Region {id: $region})
UNWIND $rows AS row
MERGE (n:$($label) {id: row.id})
REMOVE n:$($kindLabels)
SET n = row.properties, n:$(row.labels)
MERGE (n)-[:IN]->(region)
