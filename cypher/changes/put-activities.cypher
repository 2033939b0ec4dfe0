// Writes activities of a region: new, or in place of what was there, without links to stages and goals.
MATCH (region:Region {id: $region})
UNWIND $rows AS row
MERGE (n:Activity {id: row.id})
SET n = row.properties
MERGE (n)-[:IN]->(region)
WITH n
MATCH (n)-[old:AT|SERVES]->()
DELETE old
