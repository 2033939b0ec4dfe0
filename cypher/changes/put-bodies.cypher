// Writes bodies of a region: new, or in place of what was there.
MATCH (region:Region {id: $region})
UNWIND $rows AS row
MERGE (n:Body {id: row.id})
SET n = row.properties
MERGE (n)-[:IN]->(region)
