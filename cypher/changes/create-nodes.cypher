// Writes all records of a region that are nodes, where it holds none yet; says which element each became.
MATCH (region:Region {id: $region})
UNWIND $rows AS row
CREATE (n:$(row.labels))-[:IN]->(region)
SET n = row.properties
RETURN n.id AS id, elementId(n) AS element
