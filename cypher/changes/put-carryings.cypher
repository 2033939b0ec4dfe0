// Writes new carryings: a body carries an activity.
UNWIND $rows AS row
MATCH (a:Body {id: row.body})
OPTIONAL MATCH (b:Activity {id: row.activity})
CREATE (a)-[t:CARRIES]->(b)
SET t = row.properties
