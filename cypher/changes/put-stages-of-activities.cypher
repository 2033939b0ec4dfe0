// Links activities to the stages of the chain they belong to.
UNWIND $rows AS row
MATCH (n:Activity {id: row.id})
UNWIND row.stages AS id
MATCH (s:Stage {id: id})
CREATE (n)-[:AT]->(s)
