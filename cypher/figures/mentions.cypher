// Who is named at what, but not who: a row a mention.
MATCH (:Region {id: $region})<-[:IN]-(m:Mention)-[:AT]->(at)
RETURN m.id AS id, m.kinds AS kinds, m.level AS level, at.id AS at, m.statement AS statement, m.source AS source,
       m.inferred AS inferred
ORDER BY id
