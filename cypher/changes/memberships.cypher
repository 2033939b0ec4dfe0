// Which partners of a region are part of which clusters?
MATCH (:Region {id: $region})<-[:IN]-(member:Partner)-[t:PART_OF]->(cluster:Partner)
RETURN t.id AS id, member.id AS member, cluster.id AS cluster
