// Writes what was agreed to be done in a region: new, or in place of what was there.
MATCH (region:Region {id: $region})
UNWIND $rows AS row
MERGE (n:Action {id: row.id})
SET n = row.properties
MERGE (n)-[:IN]->(region)
