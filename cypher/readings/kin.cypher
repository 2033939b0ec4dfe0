// Which partners of a region are part of which, directly, as far as that is in force on the day (R1).
MATCH (:Region {id: $region})<-[:IN]-(member:Partner)-[part:PART_OF]->(cluster:Partner)
WHERE (part.since IS NULL OR part.since <= $on) AND (part.until IS NULL OR $on <= part.until)
RETURN part.id AS id, member.id AS member, cluster.id AS cluster
ORDER BY id
