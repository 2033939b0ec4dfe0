// Which bodies are there, at which level, and which activities do they carry, as far as work on the floor counts there (R5).
MATCH (:Region {id: $region})<-[:IN]-(body:Body)
RETURN body.id AS id,
       body.level AS level,
       COLLECT {
         MATCH (body)-[carrying:CARRIES]->(activity:Activity)
         WHERE NOT coalesce(activity.status IN ['stopped', 'not_realised', 'planned'], false)
         RETURN {id: carrying.id, activity: activity.id} AS one
         ORDER BY one.id
       } AS carries
ORDER BY id
