// Who is known by a role and may carry lines: where they work, and until when if that is temporary.
MATCH (:Region {id: $region})<-[:IN]-(x:Person)
RETURN x.id AS id, x.temporaryUntil AS until, COLLECT { MATCH (x)-[:WORKS_AT]->(p:Partner) RETURN p.id AS at ORDER BY at } AS at
ORDER BY id
