// Writes what was decided of gaps of a region: new, or in place of what was there.
MATCH (region:Region {id: $region})
UNWIND $rows AS row
MERGE (n:Decision {id: row.id})
SET n = row.properties
MERGE (n)-[:IN]->(region)
