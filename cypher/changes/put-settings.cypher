// Writes settings of rules for a region: new, or in place of what was there.
MATCH (region:Region {id: $region})
UNWIND $rows AS row
MERGE (n:Setting {id: row.id})
SET n = row.properties
MERGE (n)-[:IN]->(region)
