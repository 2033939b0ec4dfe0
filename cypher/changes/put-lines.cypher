// Writes new records that are lines: from whom, to what, of which type.
UNWIND $rows AS row
MATCH (a:$any($from) {id: row.from})
OPTIONAL MATCH (b:$any($to) {id: row.to})
CREATE (a)-[t:$(row.type)]->(b)
SET t = row.properties
