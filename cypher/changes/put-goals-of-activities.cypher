// Links activities to the goals they serve.
UNWIND $rows AS row
MATCH (n:Activity {id: row.id})
UNWIND row.serves AS id
MATCH (g:Goal {id: id})
CREATE (n)-[:SERVES]->(g)
