// Which changes does the log of a region hold up to a version, by their id, from one of them on?
MATCH (change:Change)-[:IN]->(:Region {id: $region})
WHERE change.version <= $version AND ($after IS NULL OR change.id > $after)
RETURN change {.*} AS properties
ORDER BY change.id
LIMIT toInteger($most)
