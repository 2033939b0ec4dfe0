// Writes persons of a region and the partner they work at.
MATCH (region:Region {id: $region})
UNWIND $rows AS row
MERGE (n:Person {id: row.id})
SET n = row.properties
MERGE (n)-[:IN]->(region)
WITH n, row
OPTIONAL MATCH (n)-[old:WORKS_AT]->()
DELETE old
WITH n, row
MATCH (p:Partner {id: row.worksAt})
CREATE (n)-[:WORKS_AT]->(p)
