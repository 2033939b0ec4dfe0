// Leads records to the others that one of their fields names.
UNWIND $rows AS row
MATCH (n:$($label) {id: row.id})
UNWIND row.to AS id
OPTIONAL MATCH (to:$any($targets) {id: id})
CREATE (n)-[:$($type)]->(to)
