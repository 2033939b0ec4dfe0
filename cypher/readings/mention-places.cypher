// Where do the mentions of a region stand?
MATCH (:Region {id: $region})<-[:IN]-(m:Mention)-[:AT]->(at:Body|Activity)
RETURN m.id AS id, at.id AS at
