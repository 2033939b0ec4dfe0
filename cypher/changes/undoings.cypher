// Which changes of a region put back another one?
MATCH (change:Change)-[:IN]->(:Region {id: $region})
WHERE change.undoes IS NOT NULL
RETURN change.id AS id, change.undoes AS undoes, change.at AS at, change.by AS by
ORDER BY change.version
