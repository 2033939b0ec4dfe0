// Where is somebody named in a region who may be a partner of this kind?
MATCH (:Region {id: $region})<-[:IN]-(m:Mention)-[:AT]->(at)
WHERE $kind IN m.kinds
RETURN 'mention' AS what, m {.*, at: at.id} AS record
ORDER BY m.id
LIMIT toInteger($most)
